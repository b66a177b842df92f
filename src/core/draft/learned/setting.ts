/** Where a sentence of a draft stands: under what kind of comment, in which place, and whether it takes up the comment's words. */
import type { Span } from '../../text/span';
import { moodOf } from '../lexicon/mood';
import type { DraftPage } from '../page';

export const settings = ['complained', 'thanked', 'asked', 'first', 'later', 'echo', 'fact'] as const;
export type Setting = (typeof settings)[number];

/** A word that says something, by its beginning. */
const WORD = /[a-z]{5,}/g;
const BEGINNING = 5;
/** What can be looked up, done or counted: figures, addresses, mailboxes, a way through menus. */
const FACT = /\d|@[a-z]|[a-z0-9]\.[a-z]{2,}(?:\/[a-z0-9]|(?![a-z.]))| > /;
/** Words of comments that every reply takes up. */
const COMMON = new Set(
  'votre vous notre comme alors aussi apres avant toujours encore jamais merci bonjour quand cette leurs would could about their there which where while thank hello please never always still again'
    .split(' ')
    .map((word) => word.slice(0, BEGINNING)),
);

/** For each sentence of `page.text`, where it stands; nothing of the comment where there is none. */
export function settingsOf(page: DraftPage, sentences: readonly Span[]): Setting[][] {
  const asked = page.asked.text;
  const mood = asked === '' ? null : moodOf(asked);
  const words = new Set(
    [...asked.matchAll(WORD)].map(([word]) => word.slice(0, BEGINNING)).filter((word) => !COMMON.has(word)),
  );
  return sentences.map(({ start, end }, at) => {
    // What is quoted is masked in `page.text`; taken up, it counts all the same.
    const said = page.folded.text.slice(start, end);
    const found: Setting[] = mood === null ? [] : [mood];
    if (mood !== null) found.push(at === 0 ? 'first' : 'later');
    if ([...said.matchAll(WORD)].some(([word]) => words.has(word.slice(0, BEGINNING)))) found.push('echo');
    if (mood !== null && FACT.test(said)) found.push('fact');
    return found;
  });
}
