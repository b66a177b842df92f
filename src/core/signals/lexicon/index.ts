/** Every group of cues that is looked for. */
import type { CueGroup } from '../cue';
import { commerce } from './commerce';
import { distress } from './distress';
import { illegal } from './illegal';
import { insult } from './insult';
import { legal } from './legal';
import { negative } from './negative';
import { other } from './other';
import { praise } from './praise';
import { question } from './question';
import { safety } from './safety';

export const lexicon: readonly CueGroup[] = [
  ...negative,
  ...praise,
  ...question,
  ...insult,
  ...illegal,
  ...legal,
  ...safety,
  ...commerce,
  ...distress,
  ...other,
];
