/**
 * What was put in a composer lately, or was about to be, so that no text is put there twice: not by a double press, not by
 * a retry after the journal could not be written, not after a worker that was killed before it heard the answer. It holds
 * for one comment in one document of one tab; whether the text still stands there is for the page to say. In the
 * session's memory, which outlives the worker.
 */
import * as z from 'zod/mini';
import { checksum } from '../platform/checksum';
import { SAME_PRESS_MS } from '../storage/journal-duplicates';
import type { Desk } from './desk';
import type { Place } from './subject';

/** A retry comes within this time; later, the person means it. */
const RETRY_MS = 10 * 60_000;

/** `asked`: the page was asked, and has not answered yet; `put`: the text is there; `recorded`: and is in the journal. */
const states = ['asked', 'put', 'recorded'] as const;

const schema = z.strictObject({
  sum: z.string(),
  at: z.number(),
  token: z.nullable(z.string()),
  document: z.nullable(z.string()),
  state: z.enum(states),
});

type Remembers = Pick<Desk, 'session' | 'clock'>;

export interface Insertion {
  /** Keyed name of the comment. */
  readonly ref: string;
  readonly text: string;
  readonly token: string | null;
  readonly place: Pick<Place, 'tabId' | 'documentId'>;
}

const slot = ({ ref, place }: Insertion) => `inserted:${place.tabId}:${ref}`;

/** True where this very text may stand there already, by the same press or an unfinished one: the page looks first. */
export async function isAgain(desk: Remembers, insertion: Insertion): Promise<boolean> {
  const { text, token, place } = insertion;
  const stored = await desk.session.get([slot(insertion)]).catch((): Record<string, unknown> => ({}));
  const known = schema.safeParse(stored[slot(insertion)]);
  if (!known.success || known.data.sum !== checksum(text)) return false;
  const { at, state, document } = known.data;
  // Where the browser names no document, the page's own look at its composer has to do.
  if (document !== null && place.documentId !== null && document !== place.documentId) return false;
  if (token !== null && token === known.data.token) return true;
  const ago = Math.abs(desk.clock() - at);
  return ago <= (state === 'recorded' ? SAME_PRESS_MS : RETRY_MS);
}

/** Told before the page is asked, once the text is there, and once that is recorded. A memory that fails costs a possible second text. */
export async function remember(
  desk: Remembers,
  insertion: Insertion,
  state: (typeof states)[number],
): Promise<void> {
  const { text, token, place } = insertion;
  const entry = { sum: checksum(text), at: desk.clock(), token, document: place.documentId, state };
  await desk.session.set({ [slot(insertion)]: entry }).catch(() => undefined);
}

/** The page said that the text is not there as it should be: the next press is a new one. */
export async function forget(desk: Remembers, insertion: Insertion): Promise<void> {
  await desk.session.remove([slot(insertion)]).catch(() => undefined);
}
