/** Finds what a test serves at an address. */
import type { Served } from './surface';

export interface Answer {
  readonly body: string;
  readonly type: string;
}

function bare(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/** Exact address first, then without query and fragment; null where nothing is served. */
export function answerFor(pages: Served, address: string): Answer | null {
  const body = pages[address] ?? pages[address.replace(/#.*$/, '')] ?? pages[bare(address)];
  if (body === undefined) return null;
  const script = new URL(address).pathname.endsWith('.js');
  return { body, type: script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8' };
}
