import { segmentsOf } from '../../dom/read/address';
import type { PageKind, SitePage } from '../site';
import { handleIn, statusOf } from './address';

const HOSTS = new Set([
  'x.com',
  'www.x.com',
  'mobile.x.com',
  'twitter.com',
  'www.twitter.com',
  'mobile.twitter.com',
]);

export function handlesX(url: URL): boolean {
  return url.protocol === 'https:' && HOSTS.has(url.hostname);
}

function kindOf(segments: readonly string[], owner: string | null): PageKind {
  const first = segments[0]?.toLowerCase();
  if (first === undefined || first === 'home') return 'feed';
  if (first === 'notifications' && segments[1]?.toLowerCase() === 'mentions') return 'mentions';
  if (first === 'search' || first === 'hashtag') return 'search';
  return owner === null ? 'other' : 'profile';
}

/** X gives its reply dialog an address of its own (`/compose/post`); the thread stays mounted behind it. */
export function coversX(url: URL): boolean {
  return segmentsOf(url)[0]?.toLowerCase() === 'compose';
}

/** Where on X an address is: `/<handle>/status/<id>` is a thread, whatever follows it (`/photo/1`, a query). */
export function pageOfX(url: URL): SitePage {
  const status = statusOf(url.href);
  if (status !== null) return { network: 'x', kind: 'thread', owner: status.handle, postId: status.id };
  const segments = segmentsOf(url);
  const owner = handleIn(segments);
  return { network: 'x', kind: kindOf(segments, owner), owner, postId: null };
}
