/**
 * What a record is found by: short terms, each behind the block its place falls in. A search walks the blocks from the
 * newest on and asks each for the places of its terms (`journal-postings.ts`).
 */
import type { JournalQuery } from '../core/journal/query';
import { fold } from '../core/text/fold';
import { isSmallWord } from '../core/text/small-words';
import type { Decision } from './decision';

/** Places a block. */
export const BLOCK = 4_096;
const LAST = '\uffff';
/** An excerpt has at most 500 characters; longer words are found by their beginning. */
const MOST_WORDS = 60;
const LONGEST_WORD = 24;

export const blockOf = (seq: number) => Math.floor(seq / BLOCK);

/** `u` or `p`, then the block in base 36: the order of texts is that of blocks. */
function prefix(practice: boolean, block: number): string {
  return `${practice ? 'p' : 'u'}${block.toString(36).padStart(6, '0')}`;
}

/** All terms of a block, the user's and the practice page's. */
export function blockRange(block: number): readonly Range[] {
  return [false, true].map(
    (practice) => [prefix(practice, block), `${prefix(practice, block)}${LAST}`] as const,
  );
}

/** Words as they are looked for: folded, without those that every sentence has. */
export function wordsOf(text: string): {
  readonly words: readonly string[];
  readonly small: readonly string[];
} {
  const all = fold(text)
    .text.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
  const different = [...new Set(all)];
  return {
    words: different.filter((word) => !isSmallWord(word)).slice(0, MOST_WORDS),
    small: different.filter(isSmallWord),
  };
}

type Found = Pick<
  Decision,
  'seq' | 'practice' | 'act' | 'network' | 'brand' | 'topic' | 'department' | 'at' | 'excerpt'
>;

export function termsOf(record: Found): string[] {
  const front = prefix(record.practice, blockOf(record.seq));
  const facets: [string, string | null][] = [
    ['a', record.act],
    ['n', record.network],
    ['b', record.brand],
    ['t', record.topic],
    ['d', record.department],
    ['y', record.at.slice(0, 10)],
  ];
  return [
    `${front}*`,
    ...facets.flatMap(([kind, value]) => (value === null ? [] : [`${front}${kind}${value}`])),
    ...wordsOf(record.excerpt).words.map((word) => `${front}w${word}`),
  ];
}

/** Bounds in the index, both included. */
export type Range = readonly [from: string, to: string];
/** One of these must hold. */
export type Condition = (block: number) => readonly Range[];

/** What a query asks of the terms; all conditions must hold. Never empty. */
export function conditionsOf(query: JournalQuery): Condition[] {
  const exactly =
    (kind: string, values: readonly string[]): Condition =>
    (block) =>
      values.map((value) => {
        const term = `${prefix(query.practice, block)}${kind}${value}`;
        return [term, term];
      });
  const between =
    (kind: string, from: string, to: string): Condition =>
    (block) => {
      const front = `${prefix(query.practice, block)}${kind}`;
      return [[`${front}${from}`, `${front}${to}${LAST}`]];
    };
  const one = (kind: string, value: string | undefined) =>
    value === undefined ? [] : [exactly(kind, [value])];
  const { acts, from, until } = query;
  const { words } = wordsOf(query.words ?? '');
  const conditions = [
    ...words.map((word) => between('w', word, word)),
    ...one('t', query.topic),
    ...one('d', query.department),
    ...(from === undefined && until === undefined
      ? []
      : [between('y', (from ?? '').slice(0, 10), (until ?? '9999').slice(0, 10))]),
    ...(acts?.length ? [exactly('a', acts)] : []),
    ...one('n', query.network),
    ...one('b', query.brand),
  ];
  return conditions.length > 0 ? conditions : [exactly('*', [''])];
}

const facets = ['network', 'brand', 'topic', 'department', 'thread', 'ref', 'author'] as const;

/** The whole query, held against the record itself. */
export function holdsOf(query: JournalQuery): (record: Decision) => boolean {
  const asked = wordsOf(query.words ?? '');
  const wanted = [...asked.words, ...asked.small];
  const given = facets.filter((facet) => query[facet] !== undefined);
  const acts: ReadonlySet<string> | null = query.acts?.length ? new Set(query.acts) : null;
  return (record) => {
    if (record.practice !== query.practice) return false;
    if (record.undoneAt !== null && !query.undone) return false;
    if (acts !== null && !acts.has(record.act)) return false;
    if (given.some((facet) => record[facet] !== query[facet])) return false;
    if (query.from !== undefined && record.at < query.from) return false;
    if (query.until !== undefined && record.at >= query.until) return false;
    if (wanted.length === 0) return true;
    const { words, small } = wordsOf(record.excerpt);
    return wanted.every((word) => small.includes(word) || words.some((one) => one.startsWith(word)));
  };
}
