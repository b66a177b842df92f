import { cuesWithVetoes } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** A journalist, blogger or creator who asks for something. */
export function press(scan: Scan): Say {
  return cuesWithVetoes(scan, 'press', 'press.veto', 2.4);
}
