/**
 * A table as Word and spreadsheets put it on the clipboard beside its text, where rows and cells are told, not guessed.
 * Its marks are read as text, by hand: nothing of it ever becomes a document.
 */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Marks that end a line of a cell; any other is left out. */
const LINE_END = /^<(?:br|\/p|\/li|\/div)\b/i;

/**
 * Linear; never throws.
 * @returns the first table as tab-separated text with its cells in quotes; null where there is none
 */
export function tableOfMarkup(html: string): string | null {
  const from = html.search(/<table\b/i);
  if (from === -1) return null;
  const rows: string[][] = [];
  let cell: string | null = null;
  const close = () => {
    if (cell !== null) rows.at(-1)?.push(tidy(cell));
    cell = null;
  };
  for (const piece of pieces(html.slice(from))) {
    if (!piece.startsWith('<')) {
      if (cell !== null) cell += piece.replace(/\s+/g, ' ');
    } else if (/^<\/table/i.test(piece)) break;
    else if (/^<tr\b/i.test(piece)) {
      close();
      rows.push([]);
    } else if (/^<t[dh]\b/i.test(piece)) {
      close();
      cell = '';
    } else if (/^<\/t[dhr]\b/i.test(piece)) close();
    else if (cell !== null && LINE_END.test(piece)) cell += '\n';
  }
  close();
  const found = rows.filter((cells) => cells.length > 0);
  return found.length === 0 ? null : found.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

/** Texts and marks in turn; a comment, a script or a style is one mark with all it holds. What is never closed ends it. */
function* pieces(html: string): Generator<string> {
  const plain = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    let end = html.indexOf('<', at);
    if (end !== at) {
      end = end === -1 ? html.length : end;
    } else {
      const held = plain.startsWith('<!--', at)
        ? '-->'
        : plain.startsWith('<script', at)
          ? '</script>'
          : plain.startsWith('<style', at)
            ? '</style>'
            : '>';
      const close = plain.indexOf(held, at);
      if (close === -1) return;
      end = close + held.length;
    }
    yield html.slice(at, end);
    at = end;
  }
}

function tidy(cell: string): string {
  const lines = cell.split('\n').map((line) => decoded(line).replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));/gi, (all, ten, sixteen, name) => {
    const point = ten ? Number(ten) : sixteen ? Number.parseInt(sixteen, 16) : null;
    if (point !== null) return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    return entities[String(name).toLowerCase()] ?? all;
  });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
