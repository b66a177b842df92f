/** Handles are compared without `@` and whatever their case; unknown is never equal. */
export function plainHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** What the perimeter and the reading of a thread need of a brand. */
export interface BrandPages {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pages: readonly { readonly network: string; readonly handle: string }[];
}

/** Plain handles of one brand, or of all, on one network. */
export function handlesOn(
  network: string,
  brands: readonly Pick<BrandPages, 'pages'>[],
): ReadonlySet<string> {
  const pages = brands.flatMap((brand) => brand.pages);
  return new Set(pages.filter((page) => page.network === network).map((page) => plainHandle(page.handle)));
}

/** The brand whose page this is; null for another's, or where the owner is unknown. */
export function brandOf<B extends BrandPages>(
  network: string,
  owner: string | null,
  brands: readonly B[],
): B | null {
  if (owner === null) return null;
  return brands.find((brand) => handlesOn(network, [brand]).has(plainHandle(owner))) ?? null;
}
