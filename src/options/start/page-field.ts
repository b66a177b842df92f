/** What is typed for the brand's page on one network, and what is wrong with it. */

import type { Brand } from '../../core/charter/schema/brand';
import { pageSchema } from '../../core/charter/schema/brand';
import { readPageAddress } from '../page-address';

export type OwnNetwork = 'x' | 'facebook';
export type PageTyped =
  | { readonly ok: true; readonly handle: string | null }
  | { readonly ok: false; readonly wrong: 'network' | 'page' };

/** @returns the handle, null where nothing is typed */
export function readPage(typed: string, network: OwnNetwork): PageTyped {
  if (typed.trim() === '') return { ok: true, handle: null };
  const address = readPageAddress(typed);
  if (address.network !== null && address.network !== network) return { ok: false, wrong: 'network' };
  const page = pageSchema.safeParse({ network, handle: address.handle, name: null });
  // An address of another site has no network either: only a handle may go without one.
  const elsewhere = typed.includes('/') && address.network === null;
  return page.success && !elsewhere ? { ok: true, handle: page.data.handle } : { ok: false, wrong: 'page' };
}

/** The brand's pages with the first one of a network as it is typed now; the others stay. */
export function pagesWith(pages: Brand['pages'], network: OwnNetwork, handle: string | null): Brand['pages'] {
  const first = pages.find((page) => page.network === network);
  const same = first?.handle.toLowerCase() === handle?.toLowerCase();
  if (same) return pages;
  const others = pages.filter(
    (page) =>
      page !== first && !(page.network === network && page.handle.toLowerCase() === handle?.toLowerCase()),
  );
  return handle === null ? others : [{ network, handle, name: null }, ...others];
}
