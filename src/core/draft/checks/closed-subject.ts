/** A subject that the charter closes, as what a draft is searched for. */
import { fold } from '../../text/fold';
import { isSmallWord } from '../../text/small-words';
import { seasonOf } from '../lexicon/echo';
import { eventKinds, someEvent } from '../lexicon/events';

/** Words are compared by their beginning, so that a plural is the same word. */
const STEM = 5;

export interface ClosedSubject {
  /** What must be named. */
  readonly words: readonly string[];
  /** What happened, in any of the words for it; null where the subject has none. */
  readonly event: RegExp | null;
  /** The same without the vague ones: they say what happened by themselves. */
  readonly told: RegExp | null;
}

/**
 * The names in a phrase say enough beside what happened; without a name, or a word for what happened, all its words are
 * asked for.
 */
export function subjectsOf(phrase: string): ClosedSubject[] {
  const words = (phrase.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word, at) => ({ at, capital: /^\p{Lu}/u.test(word), word: fold(word).text }))
    .filter(({ word }) => word.length > 1 && !isSmallWord(word));
  const kind = eventKinds.find((event) => words.some(({ word }) => event.asked.test(word)));
  const rest = words.filter(({ word }) => kind === undefined || !kind.asked.test(word));
  // The first word has its capital from the list it stands in; it is a name only where there is no other.
  const capitals = rest.filter(({ capital }) => capital);
  const inside = capitals.filter(({ at }) => at > 0);
  const names = inside.length > 0 ? inside : capitals;
  const all = rest.map(({ word }) => word);
  const named = names.map(({ word }) => word);
  if (kind !== undefined) {
    const words = named.length > 0 ? named : all;
    return words.length === 0 ? [] : [{ words, event: kind.said, told: kind.told }];
  }
  const plain = all.length === 0 ? [] : [{ words: all, event: null, told: null }];
  return named.length > 0 ? [...plain, { words: named, event: someEvent, told: null }] : plain;
}

/** « Garantie incendie », « en cas de grève »: what may happen, and is insured against. */
const MAY_HAPPEN =
  /(?:garantie|assurance|declaration|declarer|en cas|risque|porte|alarme|detecteur|sortie|securite|exercice|contre|insurance|alarm|drill|door|in case|risk|cover(?:s|ed)? for|against)(?: (?:de|d'un|d'une|of|a|les?|la|an))? (?:d'|l')?$/;

/** The first words for what happened that are no part of a name (« Grève-Marché ») and tell of no mere risk. */
export function firstTold(event: RegExp, text: string): RegExpExecArray | null {
  for (const match of text.matchAll(event)) {
    const end = wordEnd(text, match.index + match[0].length);
    if (/^-[a-z]/.test(text.slice(end, end + 2))) continue;
    if (MAY_HAPPEN.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    return match;
  }
  return null;
}

/** A month and a feast are words of their own: « mai » is no beginning of « maison ». */
const isTime = (word: string) => word in seasonOf;

export const stem = (word: string) => (isTime(word) || word.length <= STEM ? word : word.slice(0, STEM));

export const wordRegExp = (word: string) =>
  isTime(word) ? new RegExp(`(?<![a-z0-9])${word}(?![a-z])`) : new RegExp(`(?<![a-z0-9])${stem(word)}`);

/** The time of the year that a subject is named by and by nothing else (« panne du 12 janvier »); null for any other. */
export function seasonRegExp({ words }: ClosedSubject): RegExp | null {
  const names = words.filter((word) => !/^\d+$/.test(word));
  const [word, ...others] = names;
  const season = word === undefined || others.length > 0 ? undefined : seasonOf[word];
  return season === undefined ? null : new RegExp(`(?<![a-z])(?:${season})(?![a-z])`);
}

export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[a-z0-9]/.test(text[end] as string)) end += 1;
  return end;
}
