/** What stands around a hit: negation, and the distance to another one. */
import type { Hit } from './matcher';

const NEGATION =
  /(?:^|[^a-z])(?:pas|jamais|ni|rien|aucune?|sans|nul besoin|non|not|no|never|nothing|none|without|hardly|cannot|cant|dont|doesnt|didnt|isnt|wasnt|arent|wont|aint|n't|kein\w{0,2}|nicht|nie|nunca|nao|niet|geen|mai|nessun[oa]?|sin|sem|ohne|zonder|senza)[^a-z]+(?:[a-z']{1,14}[^a-z]+){0,2}$/;
/** "plus" negates only after "ne" ("je ne suis plus content"), else it compares ("plus content"). */
const NO_LONGER = /(?:^|[^a-z])(?:n'|n |ne )[a-z' ]{1,24}plus (?:[a-z']{1,14} ){0,2}$/;
/** Words that look like a negation and are none. */
const NOT_NEGATION =
  /(?:pas que|pas seulement|not only|no doubt|sans doute|rien que|why not|pourquoi pas|not just|no matter)[^a-z]/;

/** True where the hit stands in the reach of a negation in its own clause. */
export function isNegated(text: string, start: number): boolean {
  let before = text.slice(Math.max(0, start - 44), start);
  const cut = Math.max(before.search(/[.!?;:\n,](?!.*[.!?;:\n,])/), lastBut(before));
  if (cut >= 0) before = before.slice(cut + 1);
  if (before.length < 2 || NOT_NEGATION.test(before)) return false;
  return NEGATION.test(before) || NO_LONGER.test(before);
}

function lastBut(before: string): number {
  const at = Math.max(before.lastIndexOf(' mais '), before.lastIndexOf(' but '));
  return at < 0 ? -1 : at + 4;
}

/** Characters between two hits, 0 where they touch or overlap. */
export function distance(a: Pick<Hit, 'start' | 'end'>, b: Pick<Hit, 'start' | 'end'>): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** True where the two hits stand in the same sentence. */
export function sameSentence(
  text: string,
  a: Pick<Hit, 'start' | 'end'>,
  b: Pick<Hit, 'start' | 'end'>,
): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return from >= to || !/[.!?\n]/.test(text.slice(from, to));
}
