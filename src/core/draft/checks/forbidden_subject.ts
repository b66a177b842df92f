import { fold } from '../../text/fold';
import { isSmallWord } from '../../text/small-words';
import type { Span } from '../../text/span';
import { eventKinds, someEvent } from '../lexicon/events';
import type { DraftPage } from '../page';
import type { Check } from './check';

const MOST_SUBJECTS = 500;
/** Words are compared by their beginning, so that a plural is the same word. */
const STEM = 5;
const MONTH = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;

interface Subject {
  /** What must be named. */
  readonly words: readonly string[];
  /** What happened, in any of the words for it; null where the subject has none. */
  readonly event: RegExp | null;
  /** The same without the vague ones: they say what happened by themselves. */
  readonly told: RegExp | null;
}

/** A closed subject named or plainly meant: what it is about, and what happened there, in one sentence. */
export const forbiddenSubject: Check = (page) => {
  const found: Span[] = [];
  for (const phrase of page.context.forbidden.slice(0, MOST_SUBJECTS)) {
    const [span] = subjectsOf(phrase).flatMap(
      (subject) => raised(page, subject) ?? since(page, subject) ?? answered(page, subject) ?? [],
    );
    if (span !== undefined) found.push(span);
  }
  return found;
};

/**
 * The names in a phrase say enough beside what happened; without a name, or a word for what happened, all its words are
 * asked for.
 */
function subjectsOf(phrase: string): Subject[] {
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

/** The event told by its own words, where the comment names whose it is: « il a été dérobé » under « où est le triptyque ? ». */
function answered(page: DraftPage, { words, told }: Subject): Span | null {
  if (told === null || !words.every((word) => wordRegExp(word).test(page.asked.text))) return null;
  const match = firstTold(told, page.text);
  return match === null ? null : page.span(match.index, wordEnd(page.text, match.index + match[0].length));
}

/** « depuis Vernay, nous… »: a place by itself after a word of time, which no journey follows, is what happened there. */
function since(page: DraftPage, { words, event }: Subject): Span | null {
  if (event === null || words.length !== 1) return null;
  const place = new RegExp(
    `(?<![a-z])(?:depuis|apres|since|after|avant|before) ${words[0]}(?:,? (?:nous|on|chaque|tout|toute|tous|rien|plus|we|every|all|everyone|nothing|no one|none|you|things)(?![a-z])| (?:et|and) )`,
  ).exec(page.text);
  return place === null ? null : page.span(place.index, place.index + place[0].trimEnd().length);
}

function raised(page: DraftPage, { words, event }: Subject): Span | null {
  const { text } = page.folded;
  const first = stem(words[0] as string);
  const wanted = words.map(wordRegExp);
  let at = text.indexOf(first);
  while (at >= 0) {
    if (at > 0 && /[a-z0-9]/.test(text[at - 1] as string)) {
      at = text.indexOf(first, at + 1);
      continue;
    }
    const { start, end } = page.sentence(at);
    const sentence = text.slice(start, end);
    const happened = event === null ? null : firstTold(event, sentence);
    if ((event === null || happened !== null) && wanted.every((word) => word.test(sentence))) {
      const from = Math.min(at, happened === null ? at : start + happened.index);
      const to = happened === null ? 0 : start + happened.index + happened[0].length;
      return page.span(from, Math.max(wordEnd(text, at), to));
    }
    // A sentence is looked at once.
    at = text.indexOf(first, Math.max(at + 1, end));
  }
  return null;
}

/** « Garantie incendie », « en cas de grève »: what may happen, and is insured against. */
const MAY_HAPPEN =
  /(?:garantie|assurance|declaration|declarer|en cas|risque|porte|alarme|detecteur|sortie|securite|exercice|contre|insurance|alarm|drill|door|in case|risk|cover(?:s|ed)? for|against)(?: (?:de|d'un|d'une|of|a|les?|la|an))? (?:d'|l')?$/;

/** The first words for what happened that are no part of a name (« Grève-Marché ») and tell of no mere risk. */
function firstTold(event: RegExp, text: string): RegExpExecArray | null {
  for (const match of text.matchAll(event)) {
    const end = wordEnd(text, match.index + match[0].length);
    if (/^-[a-z]/.test(text.slice(end, end + 2))) continue;
    if (MAY_HAPPEN.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    return match;
  }
  return null;
}

const stem = (word: string) => (MONTH.test(word) || word.length <= STEM ? word : word.slice(0, STEM));
const wordRegExp = (word: string) =>
  MONTH.test(word) ? new RegExp(`(?<![a-z0-9])${word}(?![a-z])`) : new RegExp(`(?<![a-z0-9])${stem(word)}`);

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[a-z0-9]/.test(text[end] as string)) end += 1;
  return end;
}
