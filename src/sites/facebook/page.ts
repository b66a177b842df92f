import { segmentsOf } from '../../dom/read/address';
import type { PageKind, SitePage } from '../site';
import { ownerIn, postIn, profileIn } from './address';

const HOSTS = new Set(['www.facebook.com', 'web.facebook.com', 'facebook.com']);

export function handlesFacebook(url: URL): boolean {
  return url.protocol === 'https:' && HOSTS.has(url.hostname);
}

function kindOf(url: URL, postId: string | null): PageKind {
  if (postId !== null) return 'thread';
  const [first, second] = segmentsOf(url);
  if (first === undefined || first === 'home.php' || first === 'watch') return 'feed';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === 'groups') return second === undefined || second === 'feed' ? 'feed' : 'profile';
  return profileIn(url) === null && ownerIn(url) === null ? 'other' : 'profile';
}

/** Where on Facebook an address is. */
export function pageOfFacebook(url: URL): SitePage {
  const postId = postIn(url);
  const kind = kindOf(url, postId);
  const owner = kind === 'thread' || kind === 'profile' ? (profileIn(url) ?? ownerIn(url)) : null;
  return { network: 'facebook', kind, owner, postId };
}
