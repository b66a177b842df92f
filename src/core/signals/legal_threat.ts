import { apart, distinct, surviving } from './combine';
import { distance, sameSentence } from './context';
import type { Hit } from './matcher';
import type { Scan } from './scan';
import { fading, type Say } from './score';

const BIAS = 2.4;
/** What such a step is named by: without any of these there is none. */
const named = ['legal.own', 'legal.step', 'legal.body'] as const;

/**
 * The author takes, or will take, a legal step against the brand: said whole (`legal.own`), or a step named beside an
 * ultimatum. Third parties' cases, hypotheses, professions and fruit are vetoed.
 */
export function legalThreat(scan: Scan): Say {
  if (!named.some((name) => scan.has(name))) return { logit: -BIAS, evidence: [] };
  const vetoes = scan.hits('legal.veto');
  const own = surviving(scan, scan.hits('legal.own'), vetoes, 14);
  const steps = surviving(scan, apart(scan.hits('legal.step'), own), vetoes, 24);
  const ultimata = scan.hits('legal.ultimatum');
  const pressed = steps.filter((step) =>
    ultimata.some(
      (other) =>
        distance(step, other) <= 90 && (distance(step, other) <= 30 || sameSentence(scan.text, step, other)),
    ),
  );
  const links = scan.hits('legal.link');
  const bodies = surviving(scan, apart(scan.hits('legal.body'), own), vetoes, 30).filter((body) =>
    links.some((link) => linked(scan.text, body, link)),
  );
  const ownHits = distinct(own);
  const pressedHits = distinct([...pressed, ...bodies]);
  const sum = fading([...ownHits.map((hit) => hit.group.weight), ...pressedHits.map(() => 3.2)]);
  return { logit: sum - BIAS, evidence: scan.spans([...ownHits, ...pressedHits]) };
}

/** True where the word that ties a body to the author's file stands near, outside the body's own words. */
function linked(text: string, body: Hit, link: Hit): boolean {
  const apart = distance(body, link);
  return apart > 0 && apart <= 45 && sameSentence(text, body, link);
}
