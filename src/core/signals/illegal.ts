import { sayOf, surviving } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** Threats, hate, doxxing, glorified terror, child abuse. Hyperbole and talk about such acts are vetoed. */
export function illegal(scan: Scan): Say {
  const hits = scan.hits('illegal.threat', 'illegal.hate', 'illegal.doxx', 'illegal.terror');
  const child = scan.hits('illegal.child');
  return sayOf(scan, [...surviving(scan, hits, scan.hits('illegal.veto')), ...child], 2.4);
}
