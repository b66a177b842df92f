import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf, MOST_IN_A_CELL } from '../../../src/core/table/cells';
import { cellAt, columnsOf } from '../../../src/core/table/columns';
import { separators } from '../../../src/core/table/separator';
import { MOST_ROWS, MOST_TEXT, readTable } from '../../../src/core/table/table';
import { wordsOf } from '../../../src/core/table/words';

function read(text: string) {
  const made = readTable(text);
  if (!made.ok) throw new Error(made.reason);
  return made.table;
}
const cells = (text: string) => read(text).rows.map((row) => row.cells);

describe('a table', () => {
  it('from a French spreadsheet: semicolons, decimal commas, byte order mark', () => {
    const { separator, rows } = read(
      '\ufeffService;Adresse;Taux\r\nJuridique;droit@a.fr;0,5\r\nPresse;p@a.fr;1,5\r\n',
    );
    expect(separator).toBe(';');
    expect(rows[1]).toEqual({ line: 2, cells: ['Juridique', 'droit@a.fr', '0,5'] });
  });

  it('pasted from a spreadsheet: tabs, a cell of two lines in quotes, an empty row, the lines told as they stand', () => {
    const text = 'nom\ttexte\nRetard\t"Bonjour,\nun ""vrai"" retard"\n\t\nGrève\tbientôt\n';
    expect(read(text).rows).toEqual([
      { line: 1, cells: ['nom', 'texte'] },
      { line: 2, cells: ['Retard', 'Bonjour,\nun "vrai" retard'] },
      { line: 5, cells: ['Grève', 'bientôt'] },
    ]);
  });

  it('pasted from Word: quotes that wrap nothing stay, its own line end becomes one', () => {
    expect(cells('"Nul" dit-on\tsuite\v fin\n"jamais fermé\tb')).toEqual([
      ['"Nul" dit-on', 'suite\n fin'],
      ['"jamais fermé', 'b'],
    ]);
  });

  it('of one column, and one that says what parts it', () => {
    expect(cells('un\ndeux, trois ou quatre\n')).toEqual([['un'], ['deux, trois ou quatre']]);
    expect(read('sep=,\r\na;b,c\r\nd,e\r\n').rows).toEqual([
      { line: 2, cells: ['a;b', 'c'] },
      { line: 3, cells: ['d', 'e'] },
    ]);
  });

  it('by old line ends, and with no line end at its end', () => {
    expect(cells('a;b\rc;d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is refused where there is nothing in it, or far too much', () => {
    expect(readTable(' \n;;\n')).toEqual({ ok: false, reason: 'empty' });
    expect(readTable('a'.repeat(MOST_TEXT + 1))).toEqual({ ok: false, reason: 'too_large' });
    expect(read('a;b\n'.repeat(MOST_ROWS + 1))).toMatchObject({ cut: true });
    expect(cells('x'.repeat(MOST_IN_A_CELL + 9))[0]?.[0]).toHaveLength(MOST_IN_A_CELL);
  });

  it('drops control characters, and keeps right-to-left text and emoji', () => {
    expect(cells('a\u0000b;\u0007\nשלום;👩‍🚀\n')).toEqual([
      ['ab', ''],
      ['שלום', '👩‍🚀'],
    ]);
  });

  it('of tens of thousands of open quotes is read in a moment', () => {
    const from = performance.now();
    readTable('";'.repeat(60_000));
    read('"a;'.repeat(60_000));
    read(`"${';""'.repeat(60_000)}x`.slice(0, MOST_TEXT));
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('is read as another reader of CSV reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', '\n', ' b', 'c') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, delimiter) => {
        const text = Papa.unparse(rows, { delimiter, quotes: true, newline: '\n' });
        const theirs = Papa.parse<string[]>(text, { delimiter }).data.map((row) =>
          row.map((one) => one.trim()),
        );
        const ours = [...cellsOf(text, delimiter)].map((row) => row.cells);
        expect(ours).toEqual(theirs);
      }),
    );
  });
});

describe('columns', () => {
  const names: Record<'name' | 'email' | 'note', readonly string[]> = {
    name: ['nom', 'name'],
    email: ['e-mail', 'adresse électronique'],
    note: ['note'],
  };

  it('are found by their headers, in any order, case and accent', () => {
    const found = columnsOf(read('Adresse Electronique;Bureau;NOM\na@b.fr;12;Léa\n'), names, ['name']);
    expect(found).toMatchObject({ at: { email: 0, name: 2 }, unknown: ['Bureau'], header: true });
    expect(found.rows.map((row) => cellAt(row, found.at.name))).toEqual(['Léa']);
    expect(found.rows.map((row) => cellAt(row, found.at.note))).toEqual(['']);
  });

  it('are taken in their usual order where the first row is no header', () => {
    const found = columnsOf(read('Léa;a@b.fr\nTom;c@d.fr\n'), names, ['name']);
    expect(found).toMatchObject({ at: { name: 0, email: 1, note: 2 }, header: false });
    expect(found.rows).toHaveLength(2);
  });
});

it('a list of words has one a line, or between commas, bullets and doubles left out', () => {
  expect(wordsOf('• retard*\n- en retard\n\nretard* ; train, bus')).toEqual([
    'retard*',
    'en retard',
    'train',
    'bus',
  ]);
});
