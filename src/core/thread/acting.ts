/** Under which account one writes on a page, and whether it is the brand's. What cannot be told is said so. */
import type { ActingAccount } from '../comment';
import { type BrandPages, plainHandle } from './handle';

export const actingVerdicts = ['brand', 'other', 'unknown'] as const;
export type ActingVerdict = (typeof actingVerdicts)[number];

export interface ActingBrand extends Omit<BrandPages, 'pages' | 'aliases'> {
  readonly pages: readonly {
    readonly network: string;
    readonly handle: string;
    /** As the network shows it; null where the charter does not say. */
    readonly name?: string | null | undefined;
  }[];
}

/** A number stands for the same account as a chosen name, and nothing on the page says which belong together. */
const isNumber = (handle: string) => /^\d+$/.test(handle);

const plainName = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * @param acting null where the page does not show it
 * @param brands all that the user speaks for
 * @param brandId the brand whose page it is; null where the page does not choose
 */
export function actingVerdict(
  acting: ActingAccount | null,
  network: string,
  brands: readonly ActingBrand[],
  brandId: string | null,
): ActingVerdict {
  if (acting === null) return 'unknown';
  const speaking = brands.filter(({ id }) => brandId === null || id === brandId);
  const pages = speaking.flatMap((brand) => brand.pages.filter((page) => page.network === network));
  if (pages.length === 0) return 'unknown';
  if (acting.handle === null) return byName(acting.name, network, brands, speaking);
  const handle = plainHandle(acting.handle);
  const handles = pages.map((page) => plainHandle(page.handle));
  if (handles.includes(handle)) return 'brand';
  if (handles.every((known) => isNumber(known) === isNumber(handle))) return 'other';
  return byName(acting.name, network, brands, speaking);
}

/** A name belongs to many: alone it only ever says that it is the brand, and that where no other brand bears it. */
function byName(
  name: string | null,
  network: string,
  brands: readonly ActingBrand[],
  speaking: readonly ActingBrand[],
): ActingVerdict {
  if (name === null || plainName(name) === '') return 'unknown';
  const bearers = brands.filter((brand) => namesOn(network, brand).includes(plainName(name)));
  const [bearer] = bearers;
  return bearers.length === 1 && bearer !== undefined && speaking.includes(bearer) ? 'brand' : 'unknown';
}

function namesOn(network: string, brand: ActingBrand): string[] {
  return brand.pages
    .filter((page) => page.network === network)
    .map((page) => plainName(page.name ?? brand.name));
}
