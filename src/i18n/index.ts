/** The languages of the interface. A content script imports `fr/content` and `en/content` directly, to stay small. */
import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

export type Messages = Words<typeof fr>;
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];
export const messages: Readonly<Record<Language, Messages>> = { fr, en };

/**
 * The interface's language: what the user chose, else the first of the browser's languages that Relais speaks,
 * else French.
 * @param setting the user's choice
 * @param preferred BCP 47 tags, best first
 */
export function pickLanguage(setting: 'auto' | Language, preferred: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'fr';
}
