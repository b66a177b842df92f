/**
 * The charters that ship with Relais, as data: the default one to start from, and the practice page's, for a fictional
 * brand. Values are `unknown`: whoever takes one parses it with `charterSchema`, as it would any file. Imported at
 * once, because a service worker cannot `import()`; never from a content script, they are large.
 */
import defaultEn from './default.en.json';
import defaultFr from './default.fr.json';
import practiceEn from './practice.en.json';
import practiceFr from './practice.fr.json';

export const charterLanguages = ['fr', 'en'] as const;
export type CharterLanguage = (typeof charterLanguages)[number];

type Shipped = Readonly<Record<CharterLanguage, unknown>>;

export const defaultCharters: Shipped = { fr: defaultFr, en: defaultEn };
export const practiceCharters: Shipped = { fr: practiceFr, en: practiceEn };
