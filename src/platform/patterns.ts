/**
 * The engine that admins' patterns run on: RE2's, linear in the text. A native `(a+)+$` takes seconds on thirty
 * characters; here the cost is at most instructions times characters, and both are capped. No look-around and no
 * backreference: patterns that need them are refused in the engine's own words.
 */
import { RE2JS } from 're2js';
import type { PatternEngine } from '../core/rules/pattern';

/** Instructions of one compiled pattern: `(?:a|b){200}` is refused, a list of sixty words is not. */
export const MAX_PROGRAM = 400;
/** Characters of a comment that a pattern looks at; with `MAX_PROGRAM` it keeps the worst case to milliseconds. */
export const MAX_SCANNED = 4_000;

/** Case-insensitive, on the text as written. Positions are UTF-16 units. */
export const patterns: PatternEngine = (source) => {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'not a pattern' };
  }
  if (compiled.programSize() > MAX_PROGRAM) return { error: `more than ${MAX_PROGRAM} steps` };
  return {
    test(text) {
      const scanned = text.slice(0, MAX_SCANNED);
      const matcher = compiled.matcher(scanned);
      if (!matcher.find() || matcher.start() === matcher.end()) return null;
      return { start: matcher.start(), end: matcher.end() };
    },
  };
};
