/**
 * Where Relais is awake: on the brand's own pages, on threads that mention it, on pages the user asked for. A private
 * feed is never read; what cannot be told is left alone.
 */
import type { NetworkId } from '../comment';
import { type BrandPages, brandOf } from './handle';

export const awakeReasons = [
  'own_page',
  'mention',
  'watched',
  'practice',
  'not_in_perimeter',
  'private_feed',
  'paused',
  'network_off',
  'no_brand',
] as const;
/** Why Relais is awake (the first four) or asleep. */
export type AwakeReason = (typeof awakeReasons)[number];

export interface Whereabouts {
  readonly page: {
    readonly network: NetworkId;
    readonly kind: 'thread' | 'profile' | 'feed' | 'mentions' | 'search' | 'other';
    /** Handle of the account whose page or post this is; null where the address does not say. */
    readonly owner: string | null;
  };
  /** Key of the page for « surveiller cette page »; null where it may not be watched. */
  readonly key: string | null;
  readonly brands: readonly BrandPages[];
  readonly watched: readonly { readonly network: string; readonly page: string }[];
  /** Networks the user switched; one that is absent is on. */
  readonly networks: Readonly<Partial<Record<NetworkId, boolean>>>;
  readonly paused: boolean;
  /**
   * Id of the brand that the thread's post mentions (`mentionFinder`) or answers; on a page of mentions, of the brand
   * whose account is signed in. Read on the page and kept there.
   */
  readonly mentioned: string | null;
}

export interface Awake {
  readonly awake: boolean;
  readonly why: AwakeReason;
  /** The brand spoken for: the only one where the page does not choose; null where there are several. */
  readonly brandId: string | null;
}

export function awake(where: Whereabouts): Awake {
  const { page, brands } = where;
  const only = brands.length === 1 ? (brands[0]?.id ?? null) : null;
  const up = (why: AwakeReason, brandId: string | null): Awake => ({ awake: true, why, brandId });
  const asleep = (why: AwakeReason): Awake => ({ awake: false, why, brandId: null });
  if (page.network === 'practice') return up('practice', only);
  if (where.paused) return asleep('paused');
  if (where.networks[page.network] === false) return asleep('network_off');
  const own = page.kind === 'feed' ? null : brandOf(page.network, page.owner, brands);
  if (own !== null) return up('own_page', own.id);
  if (isWatched(where)) return up('watched', where.mentioned ?? only);
  if (page.kind === 'feed') return asleep('private_feed');
  const concerns = page.kind === 'thread' || page.kind === 'mentions';
  if (concerns && where.mentioned !== null) return up('mention', where.mentioned);
  // Mentions of the person who is signed in, or of nobody knows whom.
  if (page.kind === 'mentions') return asleep('private_feed');
  return asleep(brands.some((brand) => brand.pages.length > 0) ? 'not_in_perimeter' : 'no_brand');
}

function isWatched({ key, watched, page }: Whereabouts): boolean {
  return key !== null && watched.some((one) => one.network === page.network && one.page === key);
}
