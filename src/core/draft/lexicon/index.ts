/** Every group of cues that is looked for in a draft. */
import type { CueGroup } from '../../signals/cue';
import { blame } from './blame';
import { commitment } from './commitment';
import { contempt } from './contempt';
import { echo } from './echo';
import { hollow } from './hollow';
import { irony } from './irony';
import { personal } from './personal';
import { pitch } from './pitch';
import { press } from './press';
import { threat } from './threat';

export const draftLexicon: readonly CueGroup[] = [
  ...threat,
  ...commitment,
  ...press,
  ...personal,
  ...contempt,
  ...irony,
  ...blame,
  ...pitch,
  ...hollow,
  ...echo,
];
