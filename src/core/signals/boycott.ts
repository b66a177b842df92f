import { cuesWithVetoes } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** A call to leave or boycott, or to spread the anger. */
export function boycott(scan: Scan): Say {
  return cuesWithVetoes(scan, 'boycott', 'boycott.veto', 2.2);
}
