/** Entries as the page shows them, from top to bottom. */
import { findAll } from '../dom/read/nodes';
import type { Entry } from './entry';

/**
 * One search of the document gives the order of all. Comparing two by two is not an option: a browser walks the
 * siblings in between at each comparison.
 */
export function inOrder(entries: readonly Entry[], containers: string): Entry[] {
  if (entries.length < 2) return [...entries];
  const places = new Map<Element, number>();
  for (const [at, element] of findAll(document, containers).entries()) places.set(element, at);
  const place = (entry: Entry) => places.get(entry.element) ?? places.size;
  return [...entries].sort((a, b) => place(a) - place(b));
}
