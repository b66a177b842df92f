/** The interface's language, given once at the root of a screen. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { type Language, type Messages, messages } from '../i18n';

const Chosen = createContext<Language>('fr');

/** Sets the language of a screen, and of its document for assistive technologies. */
export function Speaking(props: { language: Language; children: ComponentChildren }) {
  useEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return <Chosen.Provider value={props.language}>{props.children}</Chosen.Provider>;
}

export function useLanguage(): Language {
  return useContext(Chosen);
}

/** Every word of the interface, in the language of the screen. */
export function useWords(): Messages {
  return messages[useContext(Chosen)];
}
