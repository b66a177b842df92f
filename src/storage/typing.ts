/** What was typed on the settings page and not saved yet, form by form: closing the tab loses nothing. */
import * as z from 'zod/mini';
import { defineItem } from './item';

/** Characters of one form, as JSON. */
export const MOST_TYPED = 400_000;
/** Forms left half-typed at once; the oldest goes first. */
export const MOST_DRAFTS = 100;

export const typedSchema = z.strictObject({
  /** Where the charter is kept. */
  place: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  /** Which form, and of which record: `topic/late-train`. */
  form: z.string().check(z.minLength(1), z.maxLength(150)),
  /** As typed, JSON. */
  typed: z.string().check(z.maxLength(MOST_TYPED)),
  /** As it stood in the charter when the typing began, JSON: for whoever merges two windows. */
  base: z.string().check(z.maxLength(MOST_TYPED)),
  /** Of the charter then. */
  revision: z.int().check(z.nonnegative()),
  /** ISO instant of the last change. */
  at: z.iso.datetime(),
});
export type TypedDraft = z.infer<typeof typedSchema>;

/** Oldest first. */
export const typingItem = defineItem({
  key: 'typing',
  version: 1,
  schema: z.array(typedSchema).check(z.maxLength(MOST_DRAFTS)),
  fallback: [],
});
