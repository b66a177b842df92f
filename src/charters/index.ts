/**
 * The charters that ship with Relais, as data: the default one to start from, and the practice page's, for a fictional
 * brand. Values are `unknown`: whoever takes one parses it with `charterSchema`, as it would any file. They are large:
 * command-line programs and tests import them here; the extension fetches the files, so take from here its types alone.
 */
import defaultEn from './default.en.json';
import defaultFr from './default.fr.json';
import practiceEn from './practice.en.json';
import practiceFr from './practice.fr.json';

export const charterNames = ['default', 'practice'] as const;
export type CharterName = (typeof charterNames)[number];

export const charterLanguages = ['fr', 'en'] as const;
export type CharterLanguage = (typeof charterLanguages)[number];

type Shipped = Readonly<Record<CharterLanguage, unknown>>;

export const defaultCharters: Shipped = { fr: defaultFr, en: defaultEn };
export const practiceCharters: Shipped = { fr: practiceFr, en: practiceEn };
