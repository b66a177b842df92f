import { sayOf, surviving } from './combine';
import type { Scan } from './scan';
import type { Say } from './score';

/** Up to so many words an open threat is the whole comment: nothing beside it could make it mean something else. */
const BARE = 8;
const OPEN = 2;
const NOTHING_ELSE = 1;

/**
 * Threats, hate, doxxing, glorified terror, child abuse. Hyperbole and talk about such acts are vetoed. An open threat
 * that stands alone, or beside an insult, is one whatever else is thought of the text.
 */
export function illegal(scan: Scan): Say {
  const hits = scan.hits('illegal.threat', 'illegal.hate', 'illegal.doxx', 'illegal.terror');
  const child = scan.hits('illegal.child');
  const say = sayOf(scan, [...surviving(scan, hits, scan.hits('illegal.veto')), ...child], 2.4);
  if (say.logit < OPEN) return say;
  const bare = (scan.text.match(/\p{L}+/gu)?.length ?? 0) <= BARE;
  return bare || scan.has('insult.person') ? { ...say, logit: say.logit + NOTHING_ELSE } : say;
}
