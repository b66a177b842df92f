/** The word lists that people would pick against insults, French and English together. */
import type { Installed, Load } from './install';

export interface InsultPeer {
  readonly name: string;
  /** Null where it could not be had. */
  readonly flags: ((text: string) => boolean) | null;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** True where one of the words stands in the text, whole. */
function listed(words: readonly string[]): (text: string) => boolean {
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => any.test(text);
}

const makers: Readonly<Record<string, (load: Load) => (text: string) => boolean>> = {
  'naughty-words'(load) {
    const { fr, en } = load('naughty-words') as Readonly<Record<'fr' | 'en', readonly string[]>>;
    return listed([...fr, ...en]);
  },
  '@2toad/profanity'(load) {
    const { Profanity } = load('@2toad/profanity') as {
      Profanity: new (options: {
        languages: readonly string[];
      }) => { exists(text: string, languages: readonly string[]): boolean };
    };
    const languages = ['fr', 'en'];
    const made = new Profanity({ languages });
    return (text) => made.exists(text, languages);
  },
  'leo-profanity'(load) {
    const made = load('leo-profanity') as {
      loadDictionary(lang: string): void;
      list(): readonly string[];
      add(words: readonly string[]): void;
      check(text: string): boolean;
    };
    made.loadDictionary('fr');
    const french = [...made.list()];
    made.loadDictionary('en');
    made.add(french);
    return (text) => made.check(text);
  },
  'obscenity (English)'(load) {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = load('obscenity') as {
      RegExpMatcher: new (options: object) => { hasMatch(text: string): boolean };
      englishDataset: { build(): object };
      englishRecommendedTransformers: object;
    };
    const made = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => made.hasMatch(text);
  },
};

/** All four, in the order of the table. */
export function insultPeers(installed: Installed): InsultPeer[] {
  return Object.entries(makers).map(([name, make]) => {
    if ('missing' in installed) return { name, flags: null };
    try {
      return { name, flags: make(installed.load) };
    } catch {
      return { name, flags: null };
    }
  });
}
