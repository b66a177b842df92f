import type { Apply } from './index';
import { put, without } from './records';

export const brand: Apply<'brand'> = (charter, change) => ({
  ...charter,
  brands: put(charter.brands, change.brand),
});

export const brandRemoved: Apply<'brand_removed'> = (charter, { id }) => {
  const brands = without(charter.brands, id);
  return brands && { ...charter, brands };
};
