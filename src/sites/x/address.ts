import { addressOf, segmentsOf } from '../../dom/read/address';
import { ORIGIN } from './selectors';

export interface StatusAddress {
  readonly id: string;
  /** Null for `/i/status/<id>` and `/i/web/status/<id>`, which name no account. */
  readonly handle: string | null;
}

const HANDLE = /^[A-Za-z0-9_]{1,30}$/;
/** First segments that are the site's own pages, never an account. */
const RESERVED = new Set(
  'i home explore search notifications messages settings compose hashtag login logout signup tos privacy about jobs'.split(
    ' ',
  ),
);

/** The account a path's first segment names, null where it is a page of the site. */
export function handleIn(segments: readonly string[]): string | null {
  const first = segments[0];
  return first !== undefined && HANDLE.test(first) && !RESERVED.has(first.toLowerCase()) ? first : null;
}

/** The post an address names (`/<handle>/status/<id>`, with or without what follows), null where it names none. */
export function statusOf(href: string | null): StatusAddress | null {
  const url = addressOf(href, ORIGIN);
  if (url === null) return null;
  const segments = segmentsOf(url);
  const at = segments.findIndex((segment) => segment === 'status' || segment === 'statuses');
  const id = at > 0 ? segments[at + 1] : undefined;
  if (id === undefined || !/^\d{1,25}$/.test(id)) return null;
  return { id, handle: handleIn(segments) };
}

/** The account a profile address names (`/<handle>`), null for every other address. */
export function profileOf(href: string | null): string | null {
  const url = addressOf(href, ORIGIN);
  if (url === null) return null;
  const segments = segmentsOf(url);
  return segments.length === 1 ? handleIn(segments) : null;
}

export function permalinkOf(handle: string | null, id: string): string {
  return `${ORIGIN}/${handle ?? 'i'}/status/${id}`;
}
