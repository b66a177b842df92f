/** Patterns written by an admin run on a linear engine only, passed in: the native one can take exponential time. */
import type { Span } from '../text/span';

export interface LinearPattern {
  /** First place in the original text where it matches, or null. Linear in the text's length. */
  test(text: string): Span | null;
}

/** Compiles a pattern, or says in the engine's own words why it cannot be run in linear time. */
export type PatternEngine = (pattern: string) => LinearPattern | { readonly error: string };

/** True for a pattern that was refused. */
export function isRefused(
  made: LinearPattern | { readonly error: string },
): made is { readonly error: string } {
  return 'error' in made;
}
