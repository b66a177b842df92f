/** What of a reply is searched, and how words are compared: folded as everything is, and forgiving of typing. */
import type { Reply } from '../charter/schema/reply';
import { tokens } from '../rules/words/token';
import { fold } from '../text/fold';

/** Longest query looked at, in characters. */
export const MOST_QUERY = 120;

export interface Searched {
  readonly id: string;
  readonly title: string;
  readonly tags: string;
  readonly situations: string;
  readonly text: string;
}

/** A name or a tag found says more than a word of the text. */
export const BOOST = { title: 4, tags: 4, situations: 1.5, text: 1 } as const;

export function searchedOf({ id, title, tags, situations = [], variants }: Reply): Searched {
  return {
    id,
    title,
    tags: tags.join('\n'),
    situations: situations.join('\n'),
    text: variants.map(({ text }) => text.replace(/\{\{[^{}]*\}\}/g, ' ')).join('\n'),
  };
}

/** The words of a text, without case or accents. */
export function termsOf(text: string): string[] {
  return tokens(fold(text).text).map((token) => token.text);
}

/** How many letters may be wrong, missing or doubled in a word of so many; two swapped count as two. */
export function slips(letters: number): number {
  return letters < 4 ? 0 : letters < 6 ? 1 : 2;
}
