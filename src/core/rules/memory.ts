/** P15: past crises whose words a comment holds, so that what was said then is at hand. */
import type { Charter } from '../charter/schema';
import { fold } from '../text/fold';
import type { WordGroup, WordIndex } from './words';

export type Crisis = Charter['crises'][number];

export interface CrisisWords {
  readonly crisis: Crisis;
  readonly group: WordGroup;
}

/** Recalled at once: more would be read by nobody. */
const MOST_RECALLED = 3;

/** The latest first. */
export function recalled(
  text: string,
  { words, crises }: { readonly words: WordIndex; readonly crises: readonly CrisisWords[] },
): readonly Crisis[] {
  if (crises.length === 0) return [];
  const hits = words.scan(fold(text).text);
  return crises
    .filter(({ group }) => hits.has(group))
    .map(({ crisis }) => crisis)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .slice(0, MOST_RECALLED);
}
