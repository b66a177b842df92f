/**
 * Lines of a table that a spreadsheet opens and runs nothing of. Every cell is quoted; where a line of a text would be
 * taken for a formula, an apostrophe stands before it. Numbers stay numbers.
 */
import { fold } from '../text/fold';

export type Cell = string | number | null;

/** White space, characters that show nothing or are nobody's, and lone marks: programs skip some of them, and which ones is theirs to choose. */
const SKIPPED = /^[\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]*/u;
/** What begins a formula once it is folded: `＝`, `﹢` and `₌` are among them; a true minus sign is not folded. */
const STARTS: ReadonlySet<string> = new Set(['=', '+', '-', '@', '|', '%', '\u2212']);
/** What any reader takes for the end of a line, kept with `split`. */
const BREAKS = /(\r\n|[\n\v\f\r\u0085\u2028\u2029])/u;

function startsFormula(line: string): boolean {
  const rest = line.replace(SKIPPED, '');
  const first = rest.codePointAt(0);
  if (first === undefined) return false;
  const char = String.fromCodePoint(first);
  return STARTS.has(char) || STARTS.has(char.normalize('NFKC').charAt(0)) || STARTS.has(fold(char).text);
}

/** The text with an apostrophe before each of its lines that a spreadsheet might run; others stay as they are. */
export function neutral(text: string): string {
  return text
    .split(BREAKS)
    .map((part, index) => (index % 2 === 0 && startsFormula(part) ? `'${part}` : part))
    .join('');
}

/**
 * @param separator `;` where the reader writes decimals with a comma, else `,`
 * @returns one record with its line end
 */
export function csvLine(cells: readonly Cell[], separator: ',' | ';'): string {
  return `${cells.map(quoted).join(separator)}\r\n`;
}

function quoted(cell: Cell): string {
  if (cell === null) return '""';
  const text = typeof cell === 'number' ? String(cell) : neutral(cell);
  return `"${text.replaceAll('"', '""')}"`;
}
