/** Nothing is said of a word that is still being typed. */
import type { CheckId, Finding } from '../draft/finding';
import type { Span } from '../text/span';

/** More than this came at once: it was pasted or inserted, and its last word is whole. */
const PASTED = 24;
const IN_WORD = /[\p{L}\p{M}\p{N}'’_@#-]/u;

const inWord = (text: string, at: number) => at >= 0 && at < text.length && IN_WORD.test(text.charAt(at));

/**
 * The word that the last change ended in, as a piece of `after`; null where it ended behind a space or a mark. Found from
 * the two texts alone: no editor needs to be asked for its caret.
 */
export function halfTyped(before: string, after: string): Span | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  const end = () => after.length - tail;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(end() - 1))
    tail += 1;
  if (end() - head > PASTED || !inWord(after, end() - 1)) return null;
  let start = end();
  let stop = end();
  while (inWord(after, start - 1)) start -= 1;
  while (inWord(after, stop)) stop += 1;
  return { start, end: stop };
}

/** Said once the writer rests: what is not there yet may still come, and a whole is judged whole. */
const WAITS: ReadonlySet<CheckId> = new Set([
  'no_greeting',
  'no_signature',
  'hollow',
  'language',
  'stand_down',
]);

export interface Moment {
  /** The word being typed; null where none is. */
  readonly typing: Span | null;
  /** Nothing was typed for about a second. */
  readonly rests: boolean;
  /** What was said of this draft already: it stays as long as it is true, and does not blink. */
  readonly said: ReadonlySet<CheckId>;
}

/**
 * The findings to speak of now: nothing may hang on the word that is being typed, so it is left out of what is read.
 * @param check what there is to say of a text; places stay the same
 */
export function spokenNow(
  text: string,
  check: (text: string) => readonly Finding[],
  { typing, rests, said }: Moment,
): Finding[] {
  const whole = check(text);
  if (rests) return [...whole];
  const settled = typing === null ? whole : check(without(text, typing));
  return [
    ...whole.filter(({ rule }) => said.has(rule)),
    ...settled.filter(({ rule }) => !said.has(rule) && !WAITS.has(rule)),
  ];
}

const without = (text: string, { start, end }: Span) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
