import { findAll, firstElementOf } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';

/** Longest relative or absolute date as painted. */
const LONGEST = 60;
/** A date painted letter by letter in shuffled pieces cannot be read; one in up to this many pieces can. */
const PIECES = 6;

/** The painted time of a link, null where it is scrambled into pieces or is no time at all. */
export function paintedTime(link: Element): string | null {
  const leaves = findAll(link, '*').filter((element) => firstElementOf(element) === null);
  if (leaves.length > PIECES) return null;
  const line = lineOf(link, LONGEST + 1);
  return line !== null && line.length <= LONGEST ? line : null;
}
