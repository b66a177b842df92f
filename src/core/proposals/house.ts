/** For which house a file of proposals was written. */
import * as z from 'zod/mini';
import type { Charter } from '../charter/schema';
import * as f from '../charter/schema/fields';
import { sameName } from '../replies/approve';

export const houseSchema = z.strictObject({
  /** Title of the charter that the CM works by. */
  title: f.label,
  revision: f.whole,
  brands: z.array(f.label).check(z.minLength(1), z.maxLength(50)),
});
export type House = z.infer<typeof houseSchema>;

export function houseOf({ title, revision, brands }: Pick<Charter, 'title' | 'revision' | 'brands'>): House {
  return { title, revision, brands: brands.map(({ name }) => name) };
}

/** Two houses are one where they share a brand; a charter's id says nothing, for many begin with the same one. */
export function sameHouse(one: Pick<House, 'brands'>, other: Pick<House, 'brands'>): boolean {
  return one.brands.some((name) => other.brands.some((known) => sameName(name, known)));
}
