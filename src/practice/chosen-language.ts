/** The practice page speaks the language of the settings, as the perimeter carries it; else the browser's. */
import { type Language, pickLanguage } from '../i18n';
import { browser } from '../platform/browser';
import { PERIMETER_KEY, perimeterSchema } from '../storage/perimeter';

export async function chosenLanguage(): Promise<Language> {
  const preferred = pickLanguage('auto', navigator.languages);
  try {
    const stored = await browser.storage.local.get(PERIMETER_KEY);
    const perimeter = perimeterSchema.safeParse(stored[PERIMETER_KEY]);
    return perimeter.success ? perimeter.data.language : preferred;
  } catch {
    return preferred;
  }
}
