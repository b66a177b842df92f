/** Which column holds what: told by the words of the first row, whatever their order, case and accents. */
import type { Row, Table } from './table';

export interface Columns<K extends string> {
  /** Position of each column that was found. */
  readonly at: Readonly<Partial<Record<K, number>>>;
  /** Headers that say nothing to us, as written. */
  readonly unknown: readonly string[];
  /** The rows below the header; all of them where there is none. */
  readonly rows: readonly Row[];
  /** False: no header was recognised, and the columns are taken in their usual order. */
  readonly header: boolean;
}

/** `E-mail (service) ` -> `e mail service`. */
export function plainHeader(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * @param names what each column may be called, in any language; their order is the usual one of a table without header
 * @param needed columns without which a first row is no header
 */
export function columnsOf<K extends string>(
  table: Pick<Table, 'rows'>,
  names: Readonly<Record<K, readonly string[]>>,
  needed: readonly NoInfer<K>[],
): Columns<K> {
  const ids = Object.keys(names) as K[];
  const called = new Map(ids.flatMap((id) => names[id].map((name) => [plainHeader(name), id] as const)));
  const [first, ...rest] = table.rows;
  const at: Partial<Record<K, number>> = {};
  const unknown: string[] = [];
  for (const [position, cell] of (first?.cells ?? []).entries()) {
    const id = called.get(plainHeader(cell));
    if (id !== undefined && at[id] === undefined) at[id] = position;
    else if (cell !== '') unknown.push(cell);
  }
  if (needed.every((id) => at[id] !== undefined)) return { at, unknown, rows: rest, header: true };
  const usual = Object.fromEntries(ids.map((id, position) => [id, position])) as Record<K, number>;
  return { at: usual, unknown: [], rows: table.rows, header: false };
}

/** The cell of a column; empty where the table has no such column, or the row ends before it. */
export function cellAt(row: Row, position: number | undefined): string {
  return position === undefined ? '' : (row.cells[position] ?? '');
}
