/** The action that the default charter comes to, on a calm day. Texts are never printed, only their ids. */
import { actions } from '../../../../src/core/rules/action';
import { judgedBy } from '../../actions';
import { macroF1, severe } from '../../scores';
import type { Row } from '../row';
import { labelledComments } from '../texts';

const harmless: ReadonlySet<string> = new Set(['thank', 'none', 'ignore_spam']);

export const action: Row = {
  title: 'action: exact; macro-F1; severe comments read as thank, none or ignore_spam',
  goal: '82; 70; at most 3 %',
  measure(bench) {
    const rows = labelledComments();
    if (rows === null) return null;
    const readers = [
      ['Relais', bench.reader],
      ['bare rules', bench.patterns],
    ] as const;
    const lines = readers.map(([who, reader]) => {
      const judged = judgedBy(rows, reader);
      const exact = judged.filter(({ wanted, got }) => wanted === got).length;
      const grave = judged.filter(({ labels }) => severe(labels));
      const missed = grave.filter(({ got }) => harmless.has(got));
      const ids = missed.map(({ id, got }) => `${id} ${got}`).join(', ');
      const share = (100 * missed.length) / grave.length;
      return [
        who,
        `${((100 * exact) / judged.length).toFixed(1)}  macro-F1 ${(100 * macroF1(judged, actions)).toFixed(1)}  severe misread ${share.toFixed(1)} % (${missed.length} of ${grave.length}${ids && `: ${ids}`})`,
      ] as const;
    });
    return { lines, notes: [`${rows.length} labelled comments, chosen for their hard cases`] };
  },
};
