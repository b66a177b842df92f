/** The journal as a table that people read: one column a fact, ids as names, keys as words. */
import { type Cell, csvLine } from '../../core/journal/csv';
import type { Messages } from '../../i18n';
import type { Decision } from '../../storage/decision';
import { settledWords } from '../../ui/clock-labels';
import { labels } from '../../ui/labels';
import { type Names, nameIn } from './context';

/** A line of an export, as the background writes it. */
type Line = Omit<Decision, 'lane' | 'token'>;

export interface Known extends Names {
  readonly replies: readonly { readonly id: string; readonly name: string }[];
}

type Column = keyof Messages['journal']['columns'];
type Read = (line: Line, words: Messages, known: Known) => Cell;

const named = (list: Names['topics'], id: string | null) => (id === null ? null : nameIn(list, id));

/** In the order of the table. Total over the words: a column without its name does not compile, nor a name without its column. */
const columns: Readonly<Record<Column, Read>> = {
  at: ({ at }) => at,
  act: ({ act }, words) => labels(words).decisions[act],
  action: ({ action }, words) => labels(words).actions[action],
  reason: ({ reason }, words) => reason && labels(words).reasons[reason],
  reference: ({ reference }) => reference ?? null,
  settled: ({ settles }, words) => (settles === undefined ? null : settledWords(words, settles)),
  redLines: ({ redLines }, words) =>
    redLines === undefined ? null : redLines.map((id) => labels(words).checks[id]).join(', '),
  network: ({ network }, words) =>
    network && (Object.entries(words.networks).find(([id]) => id === network)?.[1] ?? network),
  brand: ({ brand }, _words, { brands }) => named([...brands], brand),
  topic: ({ topic }, _words, { topics }) => named([...topics], topic),
  department: ({ department }, _words, { departments }) => named([...departments], department),
  excerpt: ({ excerpt }) => excerpt,
  permalink: ({ permalink }) => permalink,
  lang: ({ lang }) => lang,
  priority: ({ priority }) => priority,
  reply: ({ reply }, _words, { replies }) => named([...replies], reply),
  due: ({ due }) => due,
  follow: ({ follow }, { journal }) => follow && journal.marks[follow],
  reactions: ({ basis }) => basis.counts.reactions,
  replies: ({ basis }) => basis.counts.replies,
  shares: ({ basis }) => basis.counts.shares,
  undoneAt: ({ undoneAt }) => undoneAt,
  held: ({ held }) => held,
  clock: ({ clock }, { journal }) => (clock === 'back' ? journal.marks.clockBack : null),
  id: ({ id }) => id,
  about: ({ about }) => about,
  ref: ({ ref }) => ref,
  thread: ({ thread }) => thread,
  author: ({ author }) => author,
};

const names = Object.keys(columns) as Column[];

/** So that spreadsheets read accents. */
const MARK = '\ufeff';

/** @param separator what the reader's spreadsheets split by */
export function csvHead(words: Messages, separator: ',' | ';'): string {
  return `${MARK}${csvLine(
    names.map((name) => words.journal.columns[name]),
    separator,
  )}`;
}

/** @param lines JSON lines of an export */
export function csvOf(lines: string, words: Messages, known: Known, separator: ',' | ';'): string {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const entry = JSON.parse(line) as Line;
      return csvLine(
        names.map((name) => columns[name](entry, words, known)),
        separator,
      );
    })
    .join('');
}
