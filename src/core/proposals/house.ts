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

/** A brand without a page is the one that a charter begins with, or a plan: it names no house while another does. */
export function houseOf({ title, revision, brands }: Pick<Charter, 'title' | 'revision' | 'brands'>): House {
  const awake = brands.filter(({ pages }) => pages.length > 0);
  return { title, revision, brands: (awake.length > 0 ? awake : brands).map(({ name }) => name) };
}

/** Two houses are one where they share a brand; a charter's id says nothing, for many begin with the same one. */
export function sameHouse(one: Pick<House, 'brands'>, other: Pick<House, 'brands'>): boolean {
  return one.brands.some((name) => other.brands.some((known) => sameName(name, known)));
}
