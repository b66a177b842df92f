/** The action that the default charter comes to, on a calm day. Texts are never printed, only their ids. */
import { actions } from '../../../../src/core/rules/action';
import type { Reader } from '../../../../src/core/signals/signal';
import { judgedBy } from '../../actions';
import { macroF1, overlooked, severe } from '../../scores';
import type { Row } from '../row';
import { type Labelled, labelledComments, unreadComments } from '../texts';

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
    const strange = unreadComments();
    const lines = readers.flatMap(([who, reader]) => [
      [who, told(rows, reader)] as const,
      [`${who}, by strangers`, told(strange, reader)] as const,
    ]);
    const notes = [
      `${rows.length} labelled comments, chosen for their hard cases`,
      `${strange.length} comments by strangers, that nothing is fitted to: corpus/unread`,
    ];
    return { lines, notes };
  },
};

function told(rows: readonly Labelled[], reader: Reader): string {
  const judged = judgedBy(rows, reader);
  const exact = judged.filter(({ wanted, got }) => wanted === got).length;
  const grave = judged.filter(({ labels }) => severe(labels));
  const missed = grave.filter(overlooked);
  const ids = missed.map(({ id, got }) => `${id} ${got}`).join(', ');
  const share = (100 * missed.length) / grave.length;
  return `${((100 * exact) / judged.length).toFixed(1)}  macro-F1 ${(100 * macroF1(judged, actions)).toFixed(1)}  severe misread ${share.toFixed(1)} % (${missed.length} of ${grave.length}${ids && `: ${ids}`})`;
}
