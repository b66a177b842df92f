/** Parts a text into rows of cells, as spreadsheets write them: a cell in quotes may hold separators and line ends. */

export interface Row {
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Longest cell taken; what follows in it is left out. */
export const MOST_IN_A_CELL = 20_000;

/**
 * Quotes that are no wrapping (`"Hello" she said`, a quote never closed) are read as they stand: a table pasted from
 * Word wraps nothing.
 */
export function* cellsOf(text: string, separator: string): Generator<Row> {
  let at = 0;
  let line = 1;
  /** From here on no quote is closed: not looked for again. */
  let openFrom = Number.POSITIVE_INFINITY;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (;;) {
      const wrapped = text[at] === '"' && at < openFrom ? wrappedCell(text, at, separator) : null;
      if (wrapped === 'open') openFrom = at;
      const cell = wrapped !== null && wrapped !== 'open' ? wrapped : bareCell(text, at, separator);
      cells.push(tidy(cell.value));
      line += cell.lines;
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    yield { line: begun, cells };
  }
}

interface Cell {
  readonly value: string;
  /** Where the separator, the line end or the text's end stands. */
  readonly end: number;
  /** Line ends inside it. */
  readonly lines: number;
}

function bareCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end, lines: 0 };
}

/** Null where the quotes wrap no whole cell; `open` where they are never closed. */
function wrappedCell(text: string, from: number, separator: string): Cell | null | 'open' {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return 'open';
  const next = text[close + 1];
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return null;
  const value = text.slice(from + 1, close).replaceAll('""', '"');
  return { value, end: close + 1, lines: value.match(/\r\n|\n|\r/g)?.length ?? 0 };
}

/** Word's own line end inside a cell becomes a plain one; other controls are nobody's text. */
function tidy(cell: string): string {
  return cell
    .slice(0, MOST_IN_A_CELL)
    .replace(/\r\n?|\v/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\ufeff/gu, '')
    .trim();
}
