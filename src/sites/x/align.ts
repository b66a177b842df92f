/**
 * The counters of X's action bar stand in one label, always in the same order, zeros left out:
 * "31 replies, 76 reposts, 49 likes, 3 bookmarks, 1025 views". The words differ from language to language and
 * say nothing here; which number is which follows from what the single buttons already told.
 */

/** Replies, reposts, likes, bookmarks, views; null where a button did not say. */
export type Slots = readonly [number | null, number | null, number | null, number | null, number | null];
const SLOTS = 5;

/**
 * Completes `known` from the label's numbers. A slot is filled only where every way to lay the numbers out in order
 * agrees on it; a number that is left out of the label counts as zero.
 */
export function align(label: readonly number[], known: Slots): Slots {
  let merged: (number | null)[] | null = null;
  for (let mask = 0; mask < 1 << SLOTS; mask += 1) {
    const laid = layOut(label, known, mask);
    if (laid === null) continue;
    const before: (number | null)[] | null = merged;
    merged = before === null ? laid : laid.map((value, slot) => (before[slot] === value ? value : null));
  }
  if (merged === null) return known;
  return known.map((value, slot) => value ?? merged?.[slot] ?? null) as unknown as Slots;
}

/** The numbers laid on the slots of `mask`, null where that contradicts what is known. */
function layOut(label: readonly number[], known: Slots, mask: number): number[] | null {
  const laid: number[] = [];
  let next = 0;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const value = (mask & (1 << slot)) === 0 ? 0 : label[next++];
    const told = known[slot] ?? null;
    if (value === undefined || (told !== null && told !== value)) return null;
    if ((mask & (1 << slot)) !== 0 && value === 0) return null;
    laid.push(value);
  }
  return next === label.length ? laid : null;
}
