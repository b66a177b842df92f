/**
 * The engine that admins' patterns run on: RE2's, linear in the text. A native `(a+)+$` takes seconds on thirty
 * characters; here the cost is at most instructions times characters, and all of a charter's patterns share one
 * budget of both. No look-around and no backreference: patterns that need them are refused.
 */
import { RE2JS } from 're2js';
import type { PatternEngine, PatternRefusal } from '../core/rules/pattern';
import { type LiteralIndex, literalIndex } from './literal-index';
import { literalsOf } from './pattern-words';

/** Instructions of one compiled pattern: `(?:a|b){200}` is refused, a list of sixty words is not. */
export const MAX_PROGRAM = 400;
/** Instructions of all patterns of one charter: ten thousand ordinary ones of twenty. */
export const MAX_CHARTER = 200_000;
/** Instructions of all that name no word, and so are held against every comment: two hundred ordinary ones. */
export const MAX_WORDLESS = 4_000;
/** Characters of a comment that a pattern ever looks at. */
export const MAX_SCANNED = 4_000;
/** Instructions times characters of one comment held against all patterns that may match it; each step takes up to 65 ns. */
export const STEPS = 700_000;

/**
 * An ordinary pattern looks at this much, which few comments exceed: a rule that silently matches nothing is worse
 * than a slow one, and short patterns give up on a character at once. Only long ones pay for the sum.
 */
export const LEAST_SCANNED = 400;
const ORDINARY = 40;
/** A comment may hold the word of a thousand ordinary patterns, and each looks at so much; of more, each at less. */
const ORDINARY_STEPS = 8_000_000;

/** Characters that each pattern looks at where those that may match have `sum` instructions: 4,000 up to 175. */
export function scannedBy(sum: number): number {
  return Math.min(MAX_SCANNED, Math.floor(STEPS / Math.max(1, sum)));
}

/** What was compiled, kept for the next charter with the same pattern: a change to one rule compiles one. */
const compiled = new Map<string, Made | PatternRefusal>();
const MOST_COMPILED = 12_000;

interface Made {
  readonly pattern: RE2JS;
  readonly size: number;
  readonly literals: readonly string[] | null;
}

/** Compiles it, or finds it compiled. */
export function made(source: string): Made | PatternRefusal {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const one = make(source);
  compiled.set(source, one);
  return one;
}

function make(source: string): Made | PatternRefusal {
  let pattern: RE2JS;
  try {
    pattern = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    const looksAround = /\(\?<?[=!]|\\[1-9]/.test(source) || /Perl syntax/.test(String(error));
    return looksAround ? 'unsupported' : 'unreadable';
  }
  const size = pattern.programSize();
  return size > MAX_PROGRAM ? 'too_long' : { pattern, size, literals: literalsOf(source) };
}

/** Which of a charter's patterns may match a text at all, and how much of it each may look at. */
interface Reach {
  readonly text: string;
  readonly named: ReadonlySet<number>;
  readonly sum: number;
}

/**
 * An engine for the patterns of one charter, which share its budget: make a new one each time a charter is checked or
 * compiled. Case-insensitive, on the text as written. Positions are UTF-16 units.
 */
export function patternEngine(): PatternEngine {
  const sizes: number[] = [];
  const index: LiteralIndex = literalIndex();
  let all = 0;
  let wordless = 0;
  let last: Reach | null = null;
  const reach = (text: string): Reach => {
    if (last?.text === text) return last;
    const named = index.owners(text);
    let sum = wordless;
    for (const owner of named) sum += sizes[owner] ?? 0;
    last = { text, named, sum };
    return last;
  };
  return (source) => {
    const one = made(source);
    if (typeof one === 'string') return { error: one };
    const { pattern, size, literals } = one;
    if (all + size > MAX_CHARTER) return { error: 'too_many' };
    if (literals === null && wordless + size > MAX_WORDLESS) return { error: 'too_many_wordless' };
    all += size;
    if (literals === null) wordless += size;
    const owner = sizes.push(size) - 1;
    for (const literal of literals ?? []) index.add(literal, owner);
    last = null;
    return {
      test(text) {
        const { named, sum } = reach(text);
        if (literals !== null && !named.has(owner)) return null;
        const least = size <= ORDINARY ? Math.min(LEAST_SCANNED, Math.floor(ORDINARY_STEPS / sum)) : 0;
        const matcher = pattern.matcher(text.slice(0, Math.max(least, scannedBy(sum))));
        if (!matcher.find() || matcher.start() === matcher.end()) return null;
        return { start: matcher.start(), end: matcher.end() };
      },
    };
  };
}

/** One pattern on its own. */
export const patterns: PatternEngine = (source) => patternEngine()(source);
