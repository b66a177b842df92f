/** Every signal on the labelled comments, by itself, and the alarms of the rare ones on ordinary texts. */
import { type SignalId, signalIds } from '../../../../src/core/signals/signal';
import { prf, told } from '../figures';
import type { Line, Row } from '../row';
import { tally } from '../tally';
import { labelledComments, type Polar, textsOf } from '../texts';

const rare: readonly SignalId[] = ['safety', 'legal_threat', 'spam', 'press', 'insult', 'boycott'];

export const signals: Row = {
  title: 'each signal; alarms of the rare ones per 1,000 Reddit comments',
  goal: 'none set',
  measure(bench) {
    const rows = labelledComments();
    if (rows === null) return null;
    const both = tally(rows, bench.reader);
    const alone = tally(rows, bench.patterns);
    const forum = textsOf<Polar>('goemotions/dev.jsonl') ?? [];
    const readings = forum.map(({ text }) => bench.reader(text).signals);
    const lines: Line[] = signalIds.map((id) => {
      const on = readings.filter((read) => read[id].on).length;
      const alarms = rare.includes(id) ? `  alarms ${((1_000 * on) / readings.length).toFixed(1)}` : '';
      return [id, `${prf(both.signals[id])}   bare rules ${prf(alone.signals[id])}${alarms}`];
    });
    const right = (found: number) => told((100 * found) / rows.length);
    lines.push(['sentiment right', `${right(both.sentiment)}   bare rules ${right(alone.sentiment)}`]);
    return { lines, notes: [`${rows.length} labelled comments, ${forum.length} Reddit comments`] };
  },
};
