/** Reads the source of a regular expression by place, as far as cues are written in them. */

/** Thrown where it says something that programs do not know. */
export class Unknown extends Error {}

export const isQuantifier = (char: string | undefined) => char !== undefined && '?*+{'.includes(char);

/** How often what stands before may come: `[least, most, where that is said to its end]`. */
export function quantifierAt(source: string, at: number): readonly [number, number, number] {
  const told = /^(?:\?|\{(\d+),(\d+)\})/.exec(source.slice(at, at + 8));
  if (told === null) {
    if (isQuantifier(source[at])) throw new Unknown();
    return [1, 1, at];
  }
  const end = at + told[0].length;
  // A lazy one.
  if (isQuantifier(source[end])) throw new Unknown();
  return told[1] === undefined ? [0, 1, end] : [Number(told[1]), Number(told[2]), end];
}

/** Neither alternatives nor anything lazy: what may be left out is left out last. */
export const isPlainRow = (source: string) => !/\||[?*}]\?/.test(source);

/** Behind the group that opens there. */
export function groupEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at = next(source, at)) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Unknown();
}

/** What ends the alternative that starts there: `|`, `)` or nothing. */
export function endOfAlternative(source: string, from: number): string {
  let depth = 0;
  for (let at = from; at < source.length; at = next(source, at)) {
    const char = source[at] as string;
    if (depth === 0 && (char === '|' || char === ')')) return char;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
  }
  return '';
}

/** Behind a character, an escape or a class. */
function next(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  const end = source.indexOf(']', at + 1);
  if (end < 0) throw new Unknown();
  return end + 1;
}
