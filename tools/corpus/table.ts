/** A table in Markdown, its columns padded as the formatter wants them; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]) => line(widths.map((width, at) => (row[at] ?? '').padEnd(width)));
  return [padded(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(padded)];
}
