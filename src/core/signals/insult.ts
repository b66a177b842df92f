import { distinct, sayOf, surviving } from './combine';
import { distance, isNegated } from './context';
import type { Hit } from './matcher';
import type { Scan } from './scan';
import type { Say } from './score';

/** At the brand, its staff or users. Hard words count where somebody is meant, not a thing; friendly ones never. */
export function insult(scan: Scan): Say {
  const vetoes = scan.hits('insult.veto');
  const direct = surviving(scan, scan.hits('insult.person'), vetoes, 0);
  const address = scan.hits('insult.address');
  const soft = surviving(scan, scan.hits('insult.soft'), vetoes, 0).filter(
    (hit) => !isNegated(scan.text, hit.start) && aimed(hit, address),
  );
  const friendly = distinct(scan.hits('praise.word.strong')).length;
  const say = sayOf(scan, [...direct, ...soft], direct.length > 0 ? 2 : 1.4);
  return { ...say, logit: say.logit - friendly * 0.8 };
}

/** True where the word that points at somebody stands close before, or just after. */
function aimed(hit: Hit, address: readonly Hit[]): boolean {
  return address.some((pointer) => distance(hit, pointer) <= (pointer.start < hit.start ? 14 : 3));
}
