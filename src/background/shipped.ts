/**
 * The charters and the model of the package, read as files when they are needed: a service worker may not `import()`, and their
 * 700 kB would otherwise be parsed each time it wakes up.
 */

import type { CharterName } from '../charters';
import defaultEn from '../charters/default.en.json?url';
import defaultFr from '../charters/default.fr.json?url';
import practiceEn from '../charters/practice.en.json?url';
import practiceFr from '../charters/practice.fr.json?url';
import type { Language } from '../i18n';

const files: Readonly<Record<CharterName, Readonly<Record<Language, string>>>> = {
  default: { fr: defaultFr, en: defaultEn },
  practice: { fr: practiceFr, en: practiceEn },
};

/** Text of a shipped charter. */
export type Shipped = (name: CharterName, language: Language) => Promise<string>;

export const shipped: Shipped = async (name, language) => {
  const answer = await fetch(files[name][language]);
  return answer.text();
};

/** The classifier's file. Throws where the package lacks it. */
export async function shippedModel(): Promise<Uint8Array> {
  const answer = await fetch('/model/relais.bin');
  return new Uint8Array(await answer.arrayBuffer());
}
