/** Patterns written by an admin run on a linear engine only, passed in: the native one can take exponential time. */
import type { Span } from '../text/span';

export interface LinearPattern {
  /** First place in the original text where it matches, or null. Linear in the text's length. */
  test(text: string): Span | null;
}

/**
 * `unreadable`: no pattern at all. `unsupported`: it looks around or back, which cannot be done in linear time. `too_long`: on
 * its own. `too_many`: with all others. `too_many_wordless`: with all others that name no word, and so run on every comment.
 */
export const patternRefusals = [
  'unreadable',
  'unsupported',
  'too_long',
  'too_many',
  'too_many_wordless',
] as const;
export type PatternRefusal = (typeof patternRefusals)[number];

/** Compiles a pattern, or says why it cannot be run on every comment. */
export type PatternEngine = (pattern: string) => LinearPattern | { readonly error: PatternRefusal };

/** True for a pattern that was refused. */
export function isRefused(
  made: LinearPattern | { readonly error: PatternRefusal },
): made is { readonly error: PatternRefusal } {
  return 'error' in made;
}
