/** Threats of a legal step, against comments that only speak of the law. */
import { countsOf, prf } from '../figures';
import { corpusComments, isHard } from '../own';
import type { Line, Row } from '../row';
import { labelledComments } from '../texts';

const WORDS =
  /avocat|tribunal|justice|plainte|juridique|mise en demeure|dgccrf|mediateur|huissier|lawyer|sue|court|solicitor|ombudsman|legal/i;

export const legal: Row = {
  title: 'legal threats, against hard negatives',
  goal: 'P 92, R 90',
  measure(bench) {
    const lines: Line[] = [];
    const score = (
      name: string,
      rows: readonly { text: string; yes: boolean; hard: boolean }[],
      own = bench.reader,
    ) => {
      const asked = [
        ['Relais', (text: string) => own(text).signals.legal_threat.on],
        ['bare rules', (text: string) => bench.patterns(text).signals.legal_threat.on],
        ['a list of legal words', (text: string) => WORDS.test(text)],
      ] as const;
      const against = rows.filter(({ yes, hard }) => yes || hard);
      for (const [who, flags] of asked) {
        const on = (some: typeof rows) =>
          countsOf(
            some.map(({ yes }) => yes),
            some.map(({ text }) => flags(text)),
          );
        lines.push([`${name}: ${who}`, `${prf(on(against))}   among all ${rows.length}: ${prf(on(rows))}`]);
      }
    };
    const dev = labelledComments()?.map(({ text, labels, hard = '' }) => ({
      text,
      yes: labels.legal_threat,
      hard: isHard(hard, 'legal_threat'),
    }));
    if (dev !== undefined) score('labelled comments', dev);
    const own = corpusComments(bench, 'legal_threat');
    if (own !== null) score('corpus', own.rows, own.reader);
    return lines.length === 0 ? null : { lines, notes: ['hard negatives first, then every comment'] };
  },
};
