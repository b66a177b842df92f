/** A table as Word and spreadsheets put it on the clipboard beside its text: rows and cells are told, not guessed. */

/**
 * @param html of the clipboard; parsed as a document of its own, where nothing runs, and read as text alone
 * @returns the first table as tab-separated text with its cells in quotes; null where there is none
 */
export function pastedTable(html: string): string | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => quoted(textOf(cell))).join('\t'),
  );
  return rows.length === 0 ? null : rows.join('\n');
}

/** Paragraphs of a cell are its lines; Word's own line ends inside them are none. */
function textOf(cell: Element): string {
  const parts = [...cell.querySelectorAll('p, li')];
  const lines = (parts.length > 0 ? parts : [cell]).map((part) => part.textContent ?? '');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
