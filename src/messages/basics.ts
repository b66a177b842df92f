/** The smallest pieces of messages: all that a content script's bundle needs of them. */
import * as z from 'zod/mini';

/** Where a message may come from. `content` is also the practice page, which runs the same code. */
export type Sender = 'content' | 'card' | 'popup' | 'options' | 'background';

export const key = z.string().check(z.minLength(1), z.maxLength(300));
export const nothing = z.strictObject({});
export const done = z.strictObject({});
export const nonce = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));
export const tabId = z.int().check(z.nonnegative());
export const address = z.string().check(z.maxLength(2_000));
/** Id of the post that starts a thread, else the page's own key; null where neither is known. */
export const threadKey = z.nullable(z.string().check(z.maxLength(500)));

/** What the site's own controls take away. */
export const removal = z.enum(['delete', 'hide']);

export const guardChoices = ['answer', 'leave', 'escalate', 'go_on'] as const;
/** What the CM chose in the guard's frame. */
export type GuardChoice = (typeof guardChoices)[number];

export const insertOutcomes = [
  'inserted',
  'no_composer',
  'wrong_page',
  'gone',
  'refused',
  'altered',
  'other_account',
] as const;
/**
 * `refused`: the editor is as it was; offer Copy. `altered`: it took something, but not the text once, whole and beside
 * the draft; say so, and offer Copy. `no_composer`: press the site's Reply first.
 * `other_account`: the composer would write under an account that is not the brand's, and nobody said to go on.
 */
export type InsertOutcome = (typeof insertOutcomes)[number];
