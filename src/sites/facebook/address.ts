import { addressOf, segmentsOf } from '../../dom/read/address';
import { ORIGIN } from './selectors';

/** First segments that are the site's own pages, never an account. */
const RESERVED = new Set(
  'ads bookmarks business checkpoint events friends gaming groups hashtag help home.php l.php login login.php marketplace me messages notifications pages people permalink.php photo photo.php plugins policies posts privacy profile.php reel reels saved search settings share sharer sharer.php stories story.php video videos watch'.split(
    ' ',
  ),
);
const POST_ID = /^(?:\d{3,30}|pfbid[A-Za-z0-9]{5,120})$/;
/** The parameters that name an item; everything else in an address is tracking. */
const NAMING = ['story_fbid', 'fbid', 'v', 'id', 'comment_id', 'reply_comment_id'];

function after(segments: readonly string[], names: readonly string[]): string | null {
  const at = segments.findIndex((segment) => names.includes(segment));
  if (at < 0) return null;
  return segments.slice(at + 1).findLast((segment) => POST_ID.test(segment)) ?? null;
}

/** Id of the post, video or photo an address names, null where it names none. */
export function postIn(url: URL): string | null {
  const { searchParams } = url;
  const inPath = after(segmentsOf(url), ['posts', 'permalink', 'videos', 'reel', 'photos']);
  const named = inPath ?? searchParams.get('story_fbid') ?? searchParams.get('fbid') ?? searchParams.get('v');
  const multi = named ?? searchParams.get('multi_permalinks');
  return multi !== null && POST_ID.test(multi) ? multi : null;
}

/** The account that a profile address names, as the address writes it; null for every other address. */
export function profileIn(url: URL): string | null {
  const segments = segmentsOf(url);
  const [first, second, third, fourth] = segments;
  if (first === undefined) return null;
  if (first === 'profile.php') return digits(url.searchParams.get('id'));
  if (first === 'people') return third ?? null;
  if (first === 'groups') return third === 'user' ? (fourth ?? null) : null;
  if (RESERVED.has(first.toLowerCase()) || segments.length > 1) return null;
  return second === undefined && /^[\p{L}\p{N}.\-_]{1,80}$/u.test(first) ? first : null;
}

function digits(value: string | null): string | null {
  return value !== null && /^\d{1,30}$/.test(value) ? value : null;
}

/** The account whose post an address names: `/<page>/posts/...`, `/groups/<group>/posts/...`, `permalink.php?id=`. */
export function ownerIn(url: URL): string | null {
  const [first, second] = segmentsOf(url);
  if (first === undefined) return null;
  if (first === 'groups') return second ?? null;
  if (first === 'permalink.php' || first === 'story.php') return digits(url.searchParams.get('id'));
  return RESERVED.has(first.toLowerCase()) ? null : first;
}

/** The address of an item without its tracking; `only` keeps the post and drops the comment. */
export function plainAddress(url: URL, only: 'item' | 'post'): string {
  const kept = NAMING.filter((name) => only === 'item' || !name.endsWith('comment_id')).flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : '/';
  return `${ORIGIN}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

export function linkAddress(href: string | null): URL | null {
  const url = addressOf(href, ORIGIN);
  return url !== null && /(?:^|\.)facebook\.com$/.test(url.hostname) ? url : null;
}
