/** Insults at brand, staff or users, beside the word lists. */
import { countsOf, prf } from '../figures';
import { corpusComments } from '../own';
import type { Bench, Line, Row } from '../row';
import { labelledComments, type Polar, plainOnly, textsOf } from '../texts';

/** Everybody's yes or no; the second of Relais is bare rules. */
function voters(bench: Bench, own = bench.reader) {
  return [
    { name: 'Relais', flags: (text: string) => own(text).signals.insult.on },
    { name: 'bare rules', flags: (text: string) => bench.patterns(text).signals.insult.on },
    ...bench.insults,
  ];
}

export const insult: Row = {
  title: 'insults, those of a brand among them',
  goal: 'P 85, R 65',
  measure(bench) {
    const lines: Line[] = [];
    const score = (name: string, rows: readonly { text: string; yes: boolean }[], own = bench.reader) => {
      for (const { name: who, flags } of voters(bench, own)) {
        const said = flags && rows.map(({ text }) => flags(text));
        const truth = rows.map(({ yes }) => yes);
        lines.push([`${name}: ${who}`, said ? prf(countsOf(truth, said)) : 'not installed']);
      }
    };
    const dev = labelledComments();
    if (dev !== null) {
      score(
        `${dev.length} comments`,
        dev.map(({ text, labels }) => ({ text, yes: labels.insult })),
      );
    }
    const own = corpusComments(bench, 'insult');
    if (own !== null) score(`corpus, ${own.rows.length}`, own.rows, own.reader);
    const calm = plainOnly(textsOf<Polar>('app-reviews/fr_train.jsonl') ?? []).filter(
      ({ label }) => label === 'pos',
    );
    for (const { name, flags } of calm.length === 0 ? [] : voters(bench)) {
      const flagged = flags && calm.filter(({ text }) => flags(text)).length;
      const share =
        flagged === null ? 'not installed' : `${((100 * flagged) / calm.length).toFixed(2)} % flagged`;
      lines.push([`${calm.length} content reviews: ${name}`, share]);
    }
    return lines.length === 0 ? null : { lines };
  },
};
