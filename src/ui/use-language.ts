/** The language a screen speaks: the user's setting, else the browser's. */
import { useEffect, useState } from 'preact/hooks';
import { type Language, pickLanguage } from '../i18n';

/**
 * Speaks the browser's language until the setting is known, and where it cannot be known.
 * @param load asks for the user's setting; may fail
 */
export function useChosenLanguage(load: () => Promise<'auto' | Language>): Language {
  const [setting, setSetting] = useState<'auto' | Language>('auto');
  useEffect(() => {
    load().then(setSetting, () => undefined);
  }, [load]);
  return pickLanguage(setting, navigator.languages);
}
