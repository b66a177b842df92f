/** Reads a table that a person pastes or brings as a CSV file: rows of cells, with the line each stands on. */
import { cellsOf, type Row } from './cells';
import { type Separator, separatorOf } from './separator';

export type { Row } from './cells';

/** Characters taken at once. */
export const MOST_TEXT = 2_000_000;
export const MOST_ROWS = 5_000;

/** An empty cell, or the separators of an empty row that were taken for none. */
const NOTHING = /^[\t;,|]*$/;

export interface Table {
  readonly separator: Separator;
  /** Without the empty ones. */
  readonly rows: readonly Row[];
  /** Rows beyond the most, left out. */
  readonly cut: boolean;
}

export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly reason: 'too_large' | 'empty' };

/** @param text any origin, hostile until read; never throws */
export function readTable(text: string): TableRead {
  if (text.length > MOST_TEXT) return { ok: false, reason: 'too_large' };
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const { separator, from } = separatorOf(bare);
  const rows: Row[] = [];
  // Lines are counted in the text as the person sees it.
  const before = bare.slice(0, from).split('\n').length - 1;
  for (const { line, cells } of cellsOf(bare.slice(from), separator)) {
    if (cells.every((cell) => NOTHING.test(cell))) continue;
    if (rows.length === MOST_ROWS) return { ok: true, table: { separator, rows, cut: true } };
    rows.push({ line: line + before, cells });
  }
  return rows.length === 0
    ? { ok: false, reason: 'empty' }
    : { ok: true, table: { separator, rows, cut: false } };
}
