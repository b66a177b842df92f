/** Reviews in French of an app that the model never saw: displeasure (one or two stars). */
import { countsOf, prf } from '../figures';
import { APP } from '../left-out';
import { everybody, linesOf } from '../polar-table';
import type { Row } from '../row';

export const reviews: Row = {
  title: 'app reviews in French, of an app left out of training: negative',
  goal: 'F1 82',
  async measure(bench) {
    const left = bench.leftOut();
    if (left === null) return null;
    const rows = left.reviews.filter(({ lang }) => lang === 'fr');
    const truth = rows.map(({ label }) => label === 'neg');
    const said = await everybody(bench, rows, left.reader);
    return {
      lines: linesOf(said, ({ negative }) => prf(countsOf(truth, negative))),
      notes: [
        `${rows.length} reviews of ${APP}; Relais by a model trained in ${left.seconds.toFixed(0)} s without them, in either language`,
      ],
    };
  },
};
