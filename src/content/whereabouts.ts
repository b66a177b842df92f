/** Where the user is, and whether Relais is awake there: from the address and what is stored, without a message. */
import { handlesOn } from '../core/thread/handle';
import { type Awake, awake } from '../core/thread/perimeter';
import type { Site, SitePage } from '../sites/site';
import { brandsOn, type Perimeter } from '../storage/perimeter';
import { pageKey } from './page-key';

export interface Whereabouts {
  readonly site: Site | null;
  readonly page: SitePage | null;
  readonly awake: boolean;
  readonly why: Awake['why'];
  readonly brand: string | null;
  /** The brand's own page; null where it cannot be told. */
  readonly own: boolean | null;
  /** Key for « surveiller cette page ». */
  readonly key: string | null;
  /** Names the page: as long as it is the same, what was found on it stays. */
  readonly identity: string;
}

const nowhere: Whereabouts = {
  site: null,
  page: null,
  awake: false,
  why: 'not_in_perimeter',
  brand: null,
  own: null,
  key: null,
  identity: '',
};

export function isPaused(perimeter: Perimeter, now: number): boolean {
  const until = perimeter.pausedUntil === null ? Number.NaN : Date.parse(perimeter.pausedUntil);
  return until > now;
}

/**
 * @param mentioned id of the brand that the thread's post concerns, or that a page of mentions belongs to; null where
 * none or not known yet
 * @param now milliseconds since 1970
 */
export function whereabouts(
  url: URL,
  site: Site | null,
  perimeter: Perimeter,
  mentioned: string | null,
  now: number,
): Whereabouts {
  if (site === null) return nowhere;
  const page = site.page(url);
  const key = pageKey(page, url);
  const brands = brandsOn(perimeter, page.network);
  const { watched, networks } = perimeter;
  const paused = isPaused(perimeter, now);
  const is = awake({ page, key, brands, watched, networks, paused, mentioned });
  return {
    site,
    page,
    awake: is.awake,
    why: is.why,
    brand: is.brandId,
    own: ownPage(page, is, handlesOn(page.network, brands)),
    key,
    identity: identityOf(page, url),
  };
}

function ownPage(page: SitePage, is: Awake, handles: ReadonlySet<string>): boolean | null {
  if (is.why === 'own_page') return true;
  // What mentions the brand stands on other people's pages.
  if (page.kind === 'mentions') return false;
  if (page.owner === null) return is.why === 'practice' ? true : null;
  return handles.has(page.owner.trim().replace(/^@/, '').toLowerCase());
}

/** A thread keeps its name under `/photo/1` and the like; elsewhere another address is another page. */
function identityOf(page: SitePage, url: URL): string {
  const place = [page.network, page.kind, page.owner, page.postId];
  return JSON.stringify(page.postId === null ? [...place, url.pathname, url.search] : place);
}
