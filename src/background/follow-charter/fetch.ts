/**
 * Asks a followed address for its charter: the one file that reads from outside. No redirect is followed, no cookie goes
 * along, nothing is cached, and of the answer five megabytes are read at most.
 */
import { MAX_BYTES } from '../../core/charter/door/size';
import type { FollowTrouble } from '../../core/charter/followed';

/** Milliseconds that an answer may take, to its last byte. */
const PATIENCE = 20_000;

export type Fetched =
  | { readonly outcome: 'text'; readonly text: string; readonly etag: string | null }
  /** As it was, says the server. */
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: FollowTrouble };

export interface FetchAsked {
  readonly address: string;
  readonly etag: string | null;
}

export type Fetch = (asked: FetchAsked) => Promise<Fetched>;

/** The whole body, or null where it is longer than may be. Rejects where it breaks off. */
async function bounded(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

async function read(response: Response): Promise<Fetched> {
  if (response.type === 'opaqueredirect') return { outcome: 'redirected' };
  if (response.status === 304) return { outcome: 'unchanged' };
  if (response.status === 404 || response.status === 410) return { outcome: 'not_found' };
  if (response.status !== 200) return { outcome: 'server_error' };
  if (Number(response.headers.get('Content-Length') ?? 0) > MAX_BYTES) return { outcome: 'too_large' };
  const bytes = await bounded(response);
  if (bytes === null) return { outcome: 'too_large' };
  const etag = response.headers.get('ETag');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { outcome: 'text', text, etag: etag !== null && etag.length <= 300 ? etag : null };
  } catch {
    return { outcome: 'unreadable' };
  }
}

/** Never rejects; answers within `PATIENCE`. */
export const fetchCharter: Fetch = async ({ address, etag }) => {
  if (navigator.onLine === false) return { outcome: 'offline' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      headers: etag === null ? {} : { 'If-None-Match': etag },
      // Not followed, like « error », but told apart from a broken connection.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      mode: 'cors',
      signal: stop.signal,
    });
    const found = await read(response);
    if (found.outcome !== 'text') stop.abort();
    return found;
  } catch {
    return { outcome: stop.signal.aborted ? 'timeout' : 'cut' };
  } finally {
    clearTimeout(timer);
  }
};
