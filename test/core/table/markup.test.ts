import { describe, expect, it } from 'vitest';
import { tableOfMarkup } from '../../../src/core/table/markup';
import { readTable } from '../../../src/core/table/table';

describe('a table on the clipboard', () => {
  it('is read by its rows and cells, paragraphs of a cell as its lines', () => {
    const html = `<html><body><p>Avant</p><table border=0><!-- <td>non</td> --><tr><td><p>Sujet</p></td><TD>Mots</TD></tr>
      <tr><td><p class="MsoNormal">Retards\n  longs<o:p></o:p></p></td><td><p>retard*</p><p>en "retard"&nbsp;&amp; plus</p></td></tr></table>
      <table><tr><td>Autre</td></tr></table></body></html>`;
    const text = tableOfMarkup(html);
    expect(text).toBe('"Sujet"\t"Mots"\n"Retards longs"\t"retard*\nen ""retard"" & plus"');
    expect(readTable(text ?? '')).toMatchObject({
      table: { rows: [{}, { cells: ['Retards longs', 'retard*\nen "retard" & plus'] }] },
    });
  });

  it('without closing marks, as browsers allow, and with its characters written as numbers', () => {
    expect(tableOfMarkup('<table><tr><td>a<td>b<tr><td>l&#8217;&#xe9;t&#233;<br>c')).toBe(
      '"a"\t"b"\n"l’été\nc"',
    );
  });

  it('is none in a text without a table, and nothing of a hostile one stays but its words', () => {
    expect(tableOfMarkup('<p>Bonjour</p>')).toBeNull();
    expect(tableOfMarkup('<table></table>')).toBeNull();
    const hostile =
      '<table><tr><td><img src=x onerror="alert(1)"><script>alert(2)</script><style>td{}</style>a</td></tr></table>';
    expect(tableOfMarkup(hostile)).toBe('"a"');
    expect(tableOfMarkup('<table><tr><td>&#0;&#99999999;&unknown;')).toBe('"&#99999999;&unknown;"');
  });

  it('of a million open marks is read in a moment', () => {
    const from = performance.now();
    tableOfMarkup(`<table><tr><td>${'<'.repeat(300_000)}`);
    tableOfMarkup(`<table>${'<!--'.repeat(20_000)}`);
    tableOfMarkup(`<table>${'<script>'.repeat(5_000)}`);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
