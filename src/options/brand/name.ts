/** The name of a brand as its form first shows it. */
import type { Brand } from '../../core/charter/schema/brand';
import { messages } from '../../i18n';

/** Empty while the brand is still the starting charter's, in any language: that name is a placeholder, not a choice. */
export function nameToShow(brand: Pick<Brand, 'name' | 'pages'>): string {
  const untouched = Object.values(messages).some(({ options }) => options.brand.placeholder === brand.name);
  return untouched && brand.pages.length === 0 ? '' : brand.name;
}
