/**
 * Delays of the law that run, from the first sight on: the least that is needed to count and to find the comment again.
 * No text, no handle; what was done about it is the journal's.
 */
import * as z from 'zod/mini';
import { clockKinds } from '../core/followup/clock';
import { defineItem } from './item';

const hash = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const text = z.string().check(z.maxLength(300));
/** Milliseconds since 1970. */
const instant = z.int().check(z.nonnegative());

/** More than a bad week brings; beyond it nothing new is counted, and that is said. */
export const MOST_CLOCKS = 500;

export const storedClockSchema = z.strictObject({
  kind: z.enum(clockKinds),
  /** Keyed names, as in the journal: of the comment, its author and its thread. */
  ref: hash,
  author: z.nullable(hash),
  thread: z.nullable(hash),
  network: z.nullable(text),
  /** `place/brand`. */
  brand: z.nullable(text),
  practice: z.boolean(),
  /** Without any handle in it. */
  permalink: z.nullable(z.string().check(z.maxLength(2_000))),
  seen: instant,
  posted: z.nullable(instant),
  life: z.boolean(),
  /** The CM said so; Relais had not read it. */
  marked: z.boolean(),
  /** A dossier was made. */
  proof: z.boolean(),
  /** The CM corrected the reading it began with: it stands still for as long as that holds. */
  misread: z.boolean(),
  /** When it was seen again though its removal was noted. */
  seenAgain: z.nullable(instant),
  told: z.int().check(z.nonnegative()),
  toldAt: z.nullable(instant),
  raised: z.boolean(),
  again: z.nullable(instant),
});
export type StoredClock = z.infer<typeof storedClockSchema>;

export const clocksItem = defineItem({
  key: 'clocks',
  version: 1,
  schema: z.array(storedClockSchema).check(z.maxLength(MOST_CLOCKS)),
  fallback: [],
});

/** One clock of a kind a comment. */
export function clockId({ kind, ref }: Pick<StoredClock, 'kind' | 'ref'>): string {
  return `${kind}:${ref}`;
}
