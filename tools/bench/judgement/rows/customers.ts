/** How many complaints of French customers are found while nine flags in ten are right. */
import { auc, recallAt, told } from '../figures';
import { everybody, linesOf } from '../polar-table';
import type { Row } from '../row';

const LEAST = 90;

export const customers: Row = {
  title: 'French customers: negative, recall at precision >= 90; AUC',
  goal: 'recall 88; AUC 85',
  async measure(bench) {
    const left = bench.leftOut();
    if (left === null) return null;
    const rows = left.reviews.filter(({ lang }) => lang === 'fr');
    // Somebody who reports a problem complains, whatever the stars say; five stars with one are too mixed to judge by.
    const judged = rows.filter(({ cats, score = 3 }) => score <= 3 || !cats?.includes('problem_report'));
    const truth = judged.map(
      ({ score = 3, cats }) => score <= 2 || (cats?.includes('problem_report') ?? false),
    );
    const said = await everybody(bench, judged, left.reader);
    return {
      lines: linesOf(
        said,
        ({ scores }) => `recall ${told(recallAt(truth, scores, LEAST))}  AUC ${told(auc(truth, scores))}`,
      ),
      notes: [
        `an approximation: no customer posts are at hand, so ${judged.length} reviews of the app left out stand for them`,
        'positives have one or two stars, or three with a problem reported',
      ],
    };
  },
};
