import { distinct, sayOf, surviving } from './combine';
import { distance, isNegated } from './context';
import type { Hit } from './matcher';
import type { Scan } from './scan';
import type { Say } from './score';

/** Insults in French alone: elsewhere a preposition, a party, a keeper, the other side of the pros. */
const frenchAlone: ReadonlySet<string> = new Set([
  'con',
  'cons',
  'conne',
  'pd',
  'fdp',
  'ntm',
  'tg',
  'buffon',
  'buffons',
]);
/** Insults in English alone: elsewhere a town. */
const englishAlone: ReadonlySet<string> = new Set(['prat', 'prats']);

/** Whether a word means something else in the language of the text; where that is unknown it stands. */
function isForeign({ lang, text }: Scan, { start, end }: Hit): boolean {
  if (lang === 'und') return false;
  const word = text.slice(start, end);
  return (
    (lang !== 'fr' && frenchAlone.has(word)) || (lang !== 'fr' && lang !== 'en' && englishAlone.has(word))
  );
}

/** At the brand, its staff or users. Hard words count where somebody is meant, not a thing; friendly ones never. */
export function insult(scan: Scan): Say {
  const vetoes = scan.hits('insult.veto');
  const direct = surviving(scan, scan.hits('insult.person'), vetoes, 0).filter(
    (hit) => !isForeign(scan, hit),
  );
  const address = scan.hits('insult.address');
  const soft = surviving(scan, scan.hits('insult.soft'), vetoes, 0).filter(
    (hit) => !isNegated(scan.text, hit.start) && aimed(hit, address) && !isForeign(scan, hit),
  );
  const friendly = distinct(scan.hits('praise.word.strong')).length;
  const say = sayOf(scan, [...direct, ...soft], direct.length > 0 ? 2 : 1.4);
  return { ...say, logit: say.logit - friendly * 0.8 };
}

/** True where the word that points at somebody stands close before, or just after. */
function aimed(hit: Hit, address: readonly Hit[]): boolean {
  return address.some((pointer) => distance(hit, pointer) <= (pointer.start < hit.start ? 14 : 3));
}
