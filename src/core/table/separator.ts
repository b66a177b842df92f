/** What parts the cells of a pasted table or a CSV file: seldom said, told by the text itself. */
import { cellsOf } from './cells';

/** In the order of preference between equals: a tab is hardly ever typed, a comma stands in most sentences. */
export const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** Rows and characters that are looked at. */
const SAMPLE = 40;
const MOST_LOOKED_AT = 50_000;

/** Excel's own first line, `sep=;`. */
const DECLARED = /^sep=([\t;,|])\r?\n/i;

/** @returns the separator, and where the table itself begins */
export function separatorOf(text: string): { readonly separator: Separator; readonly from: number } {
  const declared = DECLARED.exec(text);
  const said = separators.find((one) => one === declared?.[1]);
  if (declared && said !== undefined) return { separator: said, from: declared[0].length };
  let best: { separator: Separator; worth: number } = { separator: '\t', worth: 0 };
  const sample = text.slice(0, MOST_LOOKED_AT);
  for (const separator of separators) {
    const worth = worthOf(sample, separator);
    if (worth > best.worth) best = { separator, worth };
  }
  return { separator: best.separator, from: 0 };
}

/** Share of the rows that have the commonest number of cells, where that is two or more; 0 where it is one. */
function worthOf(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { cells } of cellsOf(text, separator)) {
    if (cells.every((cell) => cell === '')) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    rows += 1;
    if (rows === SAMPLE) break;
  }
  let [width, most] = [1, 0];
  for (const [cells, times] of counts) if (times > most) [width, most] = [cells, times];
  // One line of a list of words reads as a row of many cells: a table has several rows, or a tab.
  return width < 2 ? 0 : most / rows;
}
