import { cuesWithVetoes } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** The author's own distress or self-harm. Hyperbole ("dead", "mort de rire") is vetoed. */
export function distress(scan: Scan): Say {
  return cuesWithVetoes(scan, 'distress.open', 'distress.veto', 2.4, 48);
}
