/** The shipped charters, parsed, for the tests of this folder. */
import {
  type CharterLanguage,
  charterLanguages,
  defaultCharters,
  practiceCharters,
} from '../../src/charters';
import { packs } from '../../src/charters/packs';
import { type Pack, packSchema } from '../../src/core/charter/packs/pack';
import { type Sector, sectors } from '../../src/core/charter/packs/sector';
import { sectorCharter } from '../../src/core/charter/packs/start';
import { type Charter, charterSchema } from '../../src/core/charter/schema';

export const languages = charterLanguages;
export const defaults = parsed(defaultCharters);
export const practices = parsed(practiceCharters);

/** What each sector adds to the default charter. */
export const packOf: Readonly<Record<Sector, Pack>> = Object.fromEntries(
  sectors.map((sector) => [sector, packSchema.parse(packs[sector])]),
) as Record<Sector, Pack>;

/** The charter that a house of each sector starts from, with its name. */
export const starters: readonly (readonly [string, Charter])[] = sectors.flatMap((sector) =>
  languages.map(
    (language) => [`${sector}.${language}`, sectorCharter(defaults[language], packOf[sector])] as const,
  ),
);

/** Every shipped charter with its name, for `describe.each`. */
export const shipped: readonly (readonly [string, Charter])[] = [
  ...languages.flatMap((language) => [
    [`default.${language}`, defaults[language]] as const,
    [`practice.${language}`, practices[language]] as const,
  ]),
  ...starters,
];

function parsed(raw: Readonly<Record<CharterLanguage, unknown>>): Readonly<Record<CharterLanguage, Charter>> {
  return { fr: charterSchema.parse(raw.fr), en: charterSchema.parse(raw.en) };
}

/** Every string of a value with its path, keys left out. */
export function stringsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}/${key}`));
}
