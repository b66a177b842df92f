/** What a table that an admin brings would change in a charter, row by row, before anything changes. */
import { type Columns, cellAt, columnsOf, plainHeader } from '../../table/columns';
import type { Row, Table } from '../../table/table';
import type { Charter } from '../schema';

export const listKinds = ['departments', 'people', 'topics', 'redLines', 'forbiddenSubjects'] as const;
export type ListKind = (typeof listKinds)[number];

export const rowProblems = [
  'no_name',
  'twice',
  'bad_email',
  'unknown_kind',
  'unknown_department',
  'no_owner',
  'unknown_perimeter',
  'unknown_severity',
  'bad_initials',
  'words_say_nothing',
  'bad_day',
  'too_long',
] as const;
export type RowProblem = (typeof rowProblems)[number];

export interface Refusal {
  readonly reason: RowProblem;
  /** What was read there; at most 200 characters. */
  readonly detail: string;
}

export type Brought = {
  readonly [K in ListKind]: { readonly list: K; readonly record: Charter[K][number] };
}[ListKind];

export interface PlannedRow {
  readonly line: number;
  readonly name: string;
  readonly how: 'added' | 'changed' | 'same' | 'refused';
  readonly problems: readonly Refusal[];
  /** Null where it is refused, or changes nothing. */
  readonly put: Brought | null;
}

export interface ListPlan {
  readonly rows: readonly PlannedRow[];
  /** Headers that say nothing to us. */
  readonly unknown: readonly string[];
  /** False: the columns were taken in their usual order. */
  readonly header: boolean;
}

/** The cells of one row, by column. */
export type Cells<K extends string> = Readonly<Record<K, string>>;

export interface ListReader<L extends ListKind, K extends string> {
  /** What each column may be called; the first is the one without which a row is nothing. */
  readonly columns: Readonly<Record<K, readonly string[]>>;
  readonly name: K;
  /** The record's own name, to find it again. */
  readonly nameOf: (record: Charter[L][number]) => string;
  /** The record as the row has it; what an empty cell leaves out stays as it was. */
  readonly read: (
    cells: Cells<K>,
    known: Charter[L][number] | null,
    id: string,
    charter: Charter,
  ) => { readonly record: Charter[L][number]; readonly problems: readonly Refusal[] };
}

export const refusal = (reason: RowProblem, detail: string): Refusal => ({
  reason,
  detail: detail.slice(0, 200),
});

/** @param idOf makes an id of a name that is none of those taken */
export function planWith<L extends ListKind, K extends string>(
  list: L,
  reader: ListReader<L, K>,
  charter: Charter,
  table: Pick<Table, 'rows'>,
  idOf: (name: string, taken: ReadonlySet<string>) => string,
): ListPlan {
  const columns = columnsOf(table, reader.columns, [reader.name]);
  const records = charter[list] as readonly Charter[L][number][];
  const known = new Map(records.map((record) => [plainHeader(reader.nameOf(record)), record]));
  const taken = new Set(records.map(({ id }) => id));
  const seen = new Set<string>();
  const rows = columns.rows.map((row): PlannedRow => {
    const cells = cellsBy(row, columns, Object.keys(reader.columns) as K[]);
    const name = cells[reader.name];
    const told = { line: row.line, name };
    const key = plainHeader(name);
    if (key === '') return { ...told, how: 'refused', problems: [refusal('no_name', name)], put: null };
    if (seen.has(key)) return { ...told, how: 'refused', problems: [refusal('twice', name)], put: null };
    seen.add(key);
    const old = known.get(key) ?? null;
    const id = old?.id ?? idOf(name, taken);
    const { record, problems } = reader.read(cells, old, id, charter);
    if (problems.length > 0) return { ...told, how: 'refused', problems, put: null };
    taken.add(id);
    if (old !== null && JSON.stringify(old) === JSON.stringify(record)) {
      return { ...told, how: 'same', problems, put: null };
    }
    const put = { list, record } as unknown as Brought;
    return { ...told, how: old === null ? 'added' : 'changed', problems, put };
  });
  return { rows, unknown: columns.unknown, header: columns.header };
}

function cellsBy<K extends string>(row: Row, columns: Columns<K>, ids: readonly K[]): Cells<K> {
  return Object.fromEntries(ids.map((id) => [id, cellAt(row, columns.at[id])])) as Record<K, string>;
}
