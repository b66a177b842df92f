/** Questions to the brand, with or without their mark. */
import { countsOf, prf } from '../figures';
import { corpusComments } from '../own';
import type { Line, Row } from '../row';
import { labelledComments } from '../texts';

export const question: Row = {
  title: 'questions',
  goal: 'F1 85',
  measure(bench) {
    const lines: Line[] = [];
    const score = (name: string, rows: readonly { text: string; yes: boolean }[], own = bench.reader) => {
      const truth = rows.map(({ yes }) => yes);
      const by = (said: (text: string) => boolean) =>
        prf(
          countsOf(
            truth,
            rows.map(({ text }) => said(text)),
          ),
        );
      lines.push(
        [`${name}: Relais`, by((text) => own(text).signals.question.on)],
        [`${name}: bare rules`, by((text) => bench.patterns(text).signals.question.on)],
        [`${name}: has a question mark`, by((text) => text.includes('?'))],
      );
    };
    const dev = labelledComments();
    if (dev !== null) {
      score(
        `${dev.length} comments`,
        dev.map(({ text, labels }) => ({ text, yes: labels.question })),
      );
    }
    const own = corpusComments(bench, 'question');
    if (own !== null) score(`corpus, ${own.rows.length}`, own.rows, own.reader);
    return lines.length === 0 ? null : { lines };
  },
};
