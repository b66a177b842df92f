import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvLine, neutral } from '../../../src/core/journal/csv';

/** A strict reader of its own: quoted cells only, as RFC 4180 says. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`not quoted at ${at}`);
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('open at the end');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else break;
    }
    rows.at(-1)?.push(cell);
    at += 1;
    if (text[at] === separator) at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else throw new Error(`neither the next cell nor the next record at ${at}`);
  }
  return rows;
}

const skipped = [
  '',
  ' ',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\t',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '\u202e',
  '\u0301',
  '\u0000',
  '\u2800',
];
const starts = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '﹦',
  '﹢',
  '﹣',
  '﹫',
  '⁼',
  '₌',
  '⁺',
  '₊',
  '\u2212',
];
const breaks = ['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f'];

const formula = fc
  .tuple(fc.array(fc.constantFrom(...skipped), { maxLength: 4 }), fc.constantFrom(...starts), fc.string())
  .map(([before, start, rest]) => `${before.join('')}${start}${rest}`);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  formula,
  fc
    .array(fc.oneof(fc.string(), formula, fc.constantFrom(...breaks, ';', ',', '"', "'")), { maxLength: 8 })
    .map((all) => all.join('')),
);

/** Independent of the code under test: what a careless reader sees first on a line. */
function dangerous(line: string): boolean {
  const bare = line.normalize('NFKC').replace(/^[\s\p{C}\p{M}\u2800]*/u, '');
  return /^[=+@\-\u2212]/u.test(bare);
}

describe('a table of the journal', () => {
  it.each([
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['＝1+1', "'＝1+1"],
    ['bonjour\n=1+1', "bonjour\n'=1+1"],
    ['bonjour\r\n\t@SUM(A1)', "bonjour\r\n'\t@SUM(A1)"],
    ['+33 6 12 34 56 78', "'+33 6 12 34 56 78"],
    ['-10 %', "'-10 %"],
    ['@marque bonjour', "'@marque bonjour"],
    ["|cmd' /C calc", "'|cmd' /C calc"],
    ['', ''],
    ['Bonjour = bonsoir', 'Bonjour = bonsoir'],
    ["l'été, 2 + 2", "l'été, 2 + 2"],
    ['deux\n\nlignes', 'deux\n\nlignes'],
  ])('%j becomes %j', (text, kept) => {
    expect(neutral(text)).toBe(kept);
  });

  it('no line of any cell begins a formula, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',' as const, ';' as const),
        (cells, separator) => {
          const [row = []] = readCsv(csvLine(cells, separator), separator);
          expect(row).toHaveLength(cells.length);
          for (const cell of row) {
            expect(cell.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u).filter(dangerous)).toEqual([]);
          }
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('nothing of a text is lost: without the apostrophes that were put before lines, it is the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = (all: string) => all.split(/(\r\n|[\n\v\f\r\u0085\u2028\u2029])/u);
        const before = parts(text);
        const after = parts(neutral(text));
        expect(after).toHaveLength(before.length);
        for (const [index, part] of before.entries()) expect([part, `'${part}`]).toContain(after[index]);
      }),
    );
  });

  it('records end where they end, with several of them, quotes and separators inside', () => {
    const rows: Cell[][] = [
      ['a";"b', 'x,y', null],
      ['deux\r\nlignes', -3, 12.5],
    ];
    expect(readCsv(rows.map((row) => csvLine(row, ';')).join(''), ';')).toEqual([
      ['a";"b', 'x,y', ''],
      ['deux\r\nlignes', '-3', '12.5'],
    ]);
  });

  it('a long run of blanks before the sign hides nothing, and costs little', () => {
    const started = performance.now();
    expect(neutral(`${' \u00a0'.repeat(50_000)}=1`).startsWith("'")).toBe(true);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
