/** The few words of the page's side, in both languages: the whole catalogue would not fit its weight. */
import { content as en } from '../i18n/en/content';
import { content as fr } from '../i18n/fr/content';
import type { Words } from '../i18n/words';
import type { Perimeter } from '../storage/perimeter';

export type Wording = Words<typeof fr>;

const wordings: Readonly<Record<Perimeter['language'], Wording>> = { fr, en };

export function wordingIn(language: Perimeter['language']): Wording {
  return wordings[language];
}
