/**
 * The one way out of the browser: a webhook's message, to the address the user confirmed. No redirect is followed, no
 * cookie goes along, and of the answer a few kilobytes are read as plain text.
 */

import { MAX_SAID, PATIENCE } from '../../core/escalation/limits';
import { outcomeOf } from '../../core/escalation/outcome';
import type { Ending } from '../../core/escalation/sending';

export interface Letter {
  readonly address: string;
  readonly body: string;
  readonly key: string;
}

/** Headers that Relais sets; the browser adds its own (language, version). */
export function headersOf(key: string): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'Content-Type', value: 'application/json; charset=utf-8' },
    { name: 'Idempotency-Key', value: key },
  ];
}

const nothing = { status: null, retryAfter: null, said: null };

/** The beginning of an answer as text; what comes after is not fetched. Never throws. */
async function beginningOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let read = 0;
  let text = '';
  try {
    while (read < MAX_SAID) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, MAX_SAID - read), { stream: true });
      read += value.byteLength;
    }
  } catch {
    // The answer's status is known: its text is a courtesy.
  }
  await reader.cancel().catch(() => undefined);
  return text === '' ? null : text;
}

function secondsIn(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : null;
}

/** One attempt. Never throws; answers within `PATIENCE`. */
export async function post({ address, body, key }: Letter, patience = PATIENCE): Promise<Ending> {
  if (navigator.onLine === false) return { outcome: 'offline', ...nothing };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: headersOf(key).map(({ name, value }): [string, string] => [name, value]),
      body,
      // Not followed, like « error », but told apart from a broken connection.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      mode: 'cors',
      signal: stop.signal,
    });
    if (response.type === 'opaqueredirect') return { outcome: 'redirected', ...nothing };
    return {
      outcome: outcomeOf(response.status),
      status: response.status,
      retryAfter: secondsIn(response.headers.get('Retry-After')),
      said: await beginningOf(response),
    };
  } catch {
    return { outcome: stop.signal.aborted ? 'timeout' : 'cut', ...nothing };
  } finally {
    clearTimeout(timer);
  }
}
