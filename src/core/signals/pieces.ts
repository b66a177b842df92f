/** The marks of the language of cues, and the pieces that a cue is read in. */
const codeOf = (char: string) => char.charCodeAt(0);
export const BLANK = codeOf(' ');
export const COMMA = codeOf(',');
export const APOSTROPHE = codeOf("'");
export const HYPHEN = codeOf('-');
export const NUMBER_SIGN = codeOf('#');
export const ESCAPE = codeOf('\\');
export const CLASS = codeOf('[');
export const GROUP = codeOf('(');
export const GROUP_END = codeOf(')');
export const OR = codeOf('|');
export const ANY = codeOf('*');
export const MAYBE = codeOf('?');
export const ENDING = codeOf('~');
export const GAP = codeOf('<');

/** Where the piece of a pattern ends that starts there; right there if it is free: any ending, any words. */
export function pieceEnd(pattern: string, at: number): number {
  switch (pattern.charCodeAt(at)) {
    case ENDING:
    case GAP:
      return at;
    case BLANK:
      return pattern.charCodeAt(at + 1) === GAP ? at : at + 1;
    case ESCAPE:
      return at + 2;
    case CLASS:
      return pattern.indexOf(']', at) + 1;
    case GROUP:
      return pattern.charCodeAt(at + 1) === MAYBE ? at : groupEnd(pattern, at);
    default:
      return at + 1;
  }
}

/** How many readings a piece has, roughly. */
export function choices(pattern: string, from: number, end: number): number {
  let count = 1;
  for (let at = from; at < end; at += 1) if (pattern.charCodeAt(at) === OR) count += 1;
  return count;
}

/** Where the group ends that opens there. */
export function groupEnd(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at);
    if (code === GROUP) depth += 1;
    if (code === GROUP_END) depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`unbalanced cue: ${pattern}`);
}
