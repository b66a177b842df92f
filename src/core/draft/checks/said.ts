/** Ways to ask what stands around a hit. */
import type { Hit } from '../../signals/matcher';
import type { DraftPage } from '../page';

const NEGATION =
  /(?:^|[^a-z])(?:ne|n'|pas|aucune?|jamais|personne|sans|rien|ni|not|no|never|nobody|cannot|can't|won't|don't|doesn't|isn't)[^a-z](?:[^\s.!?;]+\s){0,3}$/;

/** True where a negation stands in the few words before. */
export function isDenied(page: DraftPage, hit: Hit): boolean {
  return NEGATION.test(page.text.slice(Math.max(0, hit.start - 40), hit.start));
}

/** Hits whose sentence holds none of the groups named. */
export function without(page: DraftPage, hits: readonly Hit[], ...vetoes: readonly string[]): Hit[] {
  const against = page.hits(...vetoes);
  if (against.length === 0) return [...hits];
  return hits.filter((hit) => {
    const { start, end } = page.sentence(hit.start);
    return !against.some((veto) => veto.start >= start && veto.start < end);
  });
}

/** Hits whose sentence holds one of the groups named too. */
export function beside(page: DraftPage, hits: readonly Hit[], ...others: readonly string[]): Hit[] {
  const wanted = page.hits(...others);
  return hits.filter((hit) => {
    const { start, end } = page.sentence(hit.start);
    return wanted.some((other) => other.start >= start && other.start < end);
  });
}
