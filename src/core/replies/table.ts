/** Replies brought as a table: one a row, its columns told by their names in French or English, held against the charter. */

import { same } from '../charter/keyed';
import type { Charter } from '../charter/schema';
import type { Reply, Variant } from '../charter/schema/reply';
import { networkIds } from '../comment';
import { cellAt, columnsOf } from '../table/columns';
import type { Row, Table } from '../table/table';
import { wordsOf } from '../table/words';
import { fold } from '../text/fold';
import { blanksOf, hasOddBlank } from './corrected';
import { type ReplyColumn, replyColumns, textColumns } from './table-columns';
import { restored } from './table-write';

export const rowProblems = [
  'missing',
  'unknown',
  'odd_blank',
  'locked_not_in_text',
  'too_long',
  'duplicate',
] as const;
/** What is wrong in one cell, so that its row is left out. */
export interface CellProblem {
  readonly column: ReplyColumn;
  readonly reason: (typeof rowProblems)[number];
  /** The word that is not known, the passage that is not there; else empty. */
  readonly detail: string;
}

export interface PlannedReply {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly title: string;
  readonly how: 'added' | 'changed' | 'same' | 'refused';
  /** As it would stand, a draft; null where it is refused. */
  readonly reply: Reply | null;
  /** The one that it would change. */
  readonly known: Reply | null;
  readonly problems: readonly CellProblem[];
}

export interface ReplyPlan {
  readonly rows: readonly PlannedReply[];
  /** Headers that say nothing to us. */
  readonly unknown: readonly string[];
  readonly header: boolean;
}

type House = Pick<Charter, 'replies' | 'departments' | 'topics' | 'language'>;

/** @param slug makes an id of a title, apart from those taken */
export function planReplies(
  charter: House,
  table: Pick<Table, 'rows'>,
  slug: (title: string, taken: readonly string[]) => string,
): ReplyPlan {
  const { at, unknown, rows, header } = columnsOf(table, replyColumns, ['title']);
  const taken = charter.replies.map(({ id }) => id);
  const seen = new Set<string>();
  const planned = rows.map((row): PlannedReply => {
    const cell = (column: ReplyColumn) => restored(cellAt(row, at[column]));
    const made = readRow(charter, cell);
    const known = knownFor(charter, cell('id'), made.title);
    const id = known?.id ?? slug(cell('id') || made.title || 'reply', [...taken, ...seen]);
    const again: CellProblem[] = seen.has(id) ? [{ column: 'title', reason: 'duplicate', detail: '' }] : [];
    seen.add(id);
    const problems = [...made.problems, ...again];
    if (problems.length > 0) return planOf(row, made.title, 'refused', null, known, problems);
    const reply = made.over(known, id);
    const how = known === null ? 'added' : same(known, reply) ? 'same' : 'changed';
    return planOf(row, made.title, how, reply, known, []);
  });
  return { rows: planned, unknown, header };
}

function planOf(
  { line }: Row,
  title: string,
  how: PlannedReply['how'],
  reply: Reply | null,
  known: Reply | null,
  problems: readonly CellProblem[],
): PlannedReply {
  return { line, title, how, reply, known, problems };
}

const plain = (words: string) => fold(words).text.trim();

function knownFor({ replies }: House, id: string, title: string): Reply | null {
  const named = replies.find((one) => one.id === id);
  return named ?? replies.find((one) => plain(one.title) === plain(title)) ?? null;
}

const LONGEST = { title: 200, text: 5_000, word: 200 };

function readRow(charter: House, cell: (column: ReplyColumn) => string) {
  const problems: CellProblem[] = [];
  const say = (column: ReplyColumn, reason: CellProblem['reason'], detail = '') => {
    problems.push({ column, reason, detail: detail.slice(0, 120) });
  };
  const named = <T extends { readonly id: string }>(
    column: ReplyColumn,
    list: readonly T[],
    name: (one: T) => string,
  ) =>
    wordsOf(cell(column)).flatMap((word) => {
      const found = list.find((one) => one.id === word || plain(name(one)) === plain(word));
      if (found === undefined) say(column, 'unknown', word);
      return found ? [found.id] : [];
    });
  const title = cell('title').replace(/\s+/g, ' ').trim();
  if (title === '') say('title', 'missing');
  else if (title.length > LONGEST.title) say('title', 'too_long');
  const [department] = named('department', charter.departments, ({ name }) => name);
  const topics = named('topics', charter.topics, ({ name }) => name);
  const networks = named(
    'networks',
    networkIds.map((id) => ({ id })),
    ({ id }) => id,
  );
  const type = typeOf(cell('type'));
  if (type === null) say('type', 'unknown', cell('type'));
  const variants = textColumns.flatMap(({ text, locked, lang }): Variant[] => {
    const said = cell(text).replace(/\r\n?/g, '\n').trim();
    if (said === '') return [];
    if (said.length > LONGEST.text) say(text, 'too_long');
    if (hasOddBlank(said)) say(text, 'odd_blank');
    const passages = linesOf(cell(locked));
    for (const one of passages) if (!said.includes(one)) say(locked, 'locked_not_in_text', one);
    return [{ lang: lang ?? charter.language, text: said, locked: passages }];
  });
  const texts = [...new Map(variants.map((variant) => [variant.lang, variant])).values()];
  if (texts.length === 0) say('text', 'missing');
  const tags = wordsOf(cell('tags'));
  const situations = linesOf(cell('situations'));
  for (const [column, list] of [
    ['tags', tags],
    ['situations', situations],
  ] as const)
    if (list.some((one) => one.length > LONGEST.word) || list.length > 50) say(column, 'too_long');

  /** A column that is empty leaves what is known; a language that is not given keeps its text. */
  const over = (known: Reply | null, id: string): Reply => {
    const kept = (known?.variants ?? []).filter(({ lang }) => !texts.some((one) => one.lang === lang));
    const before = new Map(known?.variants.map((one) => [one.lang, one]));
    const all = [
      ...(known?.variants ?? []).flatMap(
        ({ lang }) => texts.find((one) => one.lang === lang) ?? kept.find((one) => one.lang === lang) ?? [],
      ),
    ];
    const added = texts.filter(({ lang }) => !before.has(lang));
    const whole = [...all, ...added].map((one) => ({ ...one, locked: lockedOf(one, before.get(one.lang)) }));
    const blanks = new Map((known?.blanks ?? []).map((blank) => [blank.id, blank]));
    const asked = [
      ...new Map(whole.flatMap(({ text }) => blanksOf(text)).map((one) => [one.id, one])).values(),
    ];
    const order = (known?.blanks ?? []).filter(({ id: one }) => asked.some((blank) => blank.id === one));
    const fresh = asked.filter(({ id: one }) => !blanks.has(one));
    return {
      id,
      title,
      department: department ?? known?.department ?? charter.departments[0]?.id ?? '',
      type: cell('type') === '' ? (known?.type ?? 'public') : (type ?? 'public'),
      topics: topics.length > 0 ? topics : (known?.topics ?? []),
      actions: known?.actions ?? [],
      tags: tags.length > 0 ? tags : (known?.tags ?? []),
      ...(situations.length > 0 ? { situations } : known?.situations && { situations: known.situations }),
      networks: networks.length > 0 ? networks : (known?.networks ?? []),
      status: known?.status ?? 'draft',
      starter: known?.starter ?? true,
      variants: whole,
      blanks: [...order, ...fresh],
      tagLinks: known?.tagLinks ?? false,
      approvals: known?.approvals ?? [],
      proposed: known?.proposed ?? null,
      note: known?.note ?? '',
    };
  };
  if (
    department === undefined &&
    cell('department') === '' &&
    title !== '' &&
    knownFor(charter, cell('id'), title) === null
  )
    say('department', 'missing');
  return { title, problems, over };
}

/** Passages given in the table; else those that were locked and are still there. */
function lockedOf(one: Variant, before: Variant | undefined): string[] {
  if (one.locked.length > 0 || before === undefined) return one.locked;
  return before.locked.filter((passage) => one.text.includes(passage));
}

const linesOf = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const types: Readonly<Record<Reply['type'], readonly string[]>> = {
  public: ['', 'public', 'publique'],
  private: ['private', 'prive', 'privee', 'en prive', 'message prive'],
  crisis: ['crisis', 'crise'],
};

function typeOf(cell: string): Reply['type'] | null {
  const said = plain(cell);
  return (Object.keys(types) as Reply['type'][]).find((type) => types[type].includes(said)) ?? null;
}
