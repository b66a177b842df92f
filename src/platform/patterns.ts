/**
 * The engine that admins' patterns run on: RE2's, linear in the text. A native `(a+)+$` takes seconds on thirty
 * characters; here the cost is at most instructions times characters, and all of a charter's patterns share one
 * budget of both. No look-around and no backreference: patterns that need them are refused in the engine's own words.
 */
import { RE2JS } from 're2js';
import type { PatternEngine } from '../core/rules/pattern';

/** Instructions of one compiled pattern: `(?:a|b){200}` is refused, a list of sixty words is not. */
export const MAX_PROGRAM = 400;
/** Instructions of all patterns of one charter: ten thousand ordinary ones of twenty. */
export const MAX_CHARTER = 200_000;
/** Characters of a comment that a pattern ever looks at. */
export const MAX_SCANNED = 4_000;
/** Instructions times characters of one comment held against all patterns; each step takes up to 65 ns. */
export const STEPS = 700_000;

/**
 * An ordinary pattern always looks at this much, which few comments exceed: a rule that silently matches nothing is worse
 * than a slow one, and short patterns give up on a character at once. Only long ones pay for the charter's sum.
 */
export const LEAST_SCANNED = 400;
const ORDINARY = 40;

/** Characters that each pattern looks at where all of them together have `sum` instructions: 4,000 up to 175. */
export function scannedBy(sum: number): number {
  return Math.min(MAX_SCANNED, Math.floor(STEPS / Math.max(1, sum)));
}

/**
 * An engine for the patterns of one charter, which share its budget: make a new one each time a charter is checked or
 * compiled. Case-insensitive, on the text as written. Positions are UTF-16 units.
 */
export function patternEngine(): PatternEngine {
  let sum = 0;
  return (source) => {
    let compiled: RE2JS;
    try {
      compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    } catch (error) {
      return { error: error instanceof Error ? error.message : 'not a pattern' };
    }
    const size = compiled.programSize();
    if (size > MAX_PROGRAM) return { error: `more than ${MAX_PROGRAM} steps` };
    if (sum + size > MAX_CHARTER) return { error: `more than ${MAX_CHARTER} steps in all patterns` };
    sum += size;
    return {
      test(text) {
        const least = size <= ORDINARY ? LEAST_SCANNED : 0;
        const matcher = compiled.matcher(text.slice(0, Math.max(least, scannedBy(sum))));
        if (!matcher.find() || matcher.start() === matcher.end()) return null;
        return { start: matcher.start(), end: matcher.end() };
      },
    };
  };
}

/** One pattern on its own. */
export const patterns: PatternEngine = (source) => patternEngine()(source);
