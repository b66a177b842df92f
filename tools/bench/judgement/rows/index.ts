/** The table, in its order. */
import type { Row } from '../row';
import { action } from './action';
import { airline } from './airline';
import { customers } from './customers';
import { evasion } from './evasion';
import { graveRow } from './grave';
import { insult } from './insult';
import { language } from './language';
import { legal } from './legal';
import { question } from './question';
import { reviews } from './reviews';
import { signals } from './signals';
import { time } from './time';
import { topics } from './topics';
import { englishTweets, frenchTweets } from './tweets';

export const rows: readonly (readonly [name: string, row: Row])[] = [
  ['tweets-fr', frenchTweets],
  ['tweets-en', englishTweets],
  ['reviews', reviews],
  ['customers', customers],
  ['airline', airline],
  ['question', question],
  ['insult', insult],
  ['legal', legal],
  ['action', action],
  ['grave', graveRow],
  ['evasion', evasion],
  ['topics', topics],
  ['language', language],
  ['signals', signals],
  ['time', time],
];
