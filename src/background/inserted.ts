/**
 * What was put in a composer lately, so that no text is put there twice: not by a double press, and not by a retry
 * after the journal could not be written. In the session's memory, which outlives the worker.
 */
import * as z from 'zod/mini';
import { checksum } from '../platform/checksum';
import { SAME_PRESS_MS } from '../storage/journal-duplicates';
import type { Desk } from './desk';

/** A retry comes within this time; later, the person means it. */
const RETRY_MS = 10 * 60_000;

const schema = z.strictObject({
  sum: z.string(),
  at: z.number(),
  token: z.nullable(z.string()),
  recorded: z.boolean(),
});

type Remembers = Pick<Desk, 'session' | 'clock'>;

export interface Insertion {
  /** Keyed name of the comment. */
  readonly ref: string;
  readonly text: string;
  readonly token: string | null;
}

const slot = (ref: string) => `inserted:${ref}`;

export async function isInserted(desk: Remembers, { ref, text, token }: Insertion): Promise<boolean> {
  const stored = await desk.session.get([slot(ref)]).catch((): Record<string, unknown> => ({}));
  const known = schema.safeParse(stored[slot(ref)]);
  if (!known.success || known.data.sum !== checksum(text)) return false;
  const { at, recorded } = known.data;
  if (token !== null && token === known.data.token) return true;
  const ago = Math.abs(desk.clock() - at);
  return ago <= (recorded ? SAME_PRESS_MS : RETRY_MS);
}

/** Told once the text is there, and again once that is recorded. A memory that fails costs a possible second text. */
export async function remember(
  desk: Remembers,
  { ref, text, token }: Insertion,
  recorded: boolean,
): Promise<void> {
  const entry = { sum: checksum(text), at: desk.clock(), token, recorded };
  await desk.session.set({ [slot(ref)]: entry }).catch(() => undefined);
}
