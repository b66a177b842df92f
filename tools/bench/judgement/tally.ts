/** Each signal's hits, misses and alarms on labelled comments. */
import { readText } from '../../../src/core/signals';
import { type Reader, type SignalId, signalIds } from '../../../src/core/signals/signal';
import type { Counts } from './figures';
import type { Labelled } from './texts';

export type { Labelled };

export interface Tally {
  readonly signals: Readonly<Record<SignalId, Counts>>;
  /** How many sentiments were found right. */
  readonly sentiment: number;
}

export function tally(
  rows: readonly Pick<Labelled, 'text' | 'labels' | 'sentiment'>[],
  read: Reader = readText,
): Tally {
  const none = (): Counts => ({ hit: 0, miss: 0, alarm: 0 });
  const signals = Object.fromEntries(signalIds.map((id) => [id, none()])) as Record<SignalId, Counts>;
  let sentiment = 0;
  for (const row of rows) {
    const reading = read(row.text);
    if (reading.sentiment.label === row.sentiment) sentiment += 1;
    for (const id of signalIds) {
      const { on } = reading.signals[id];
      if (on && row.labels[id]) signals[id].hit += 1;
      else if (on) signals[id].alarm += 1;
      else if (row.labels[id]) signals[id].miss += 1;
    }
  }
  return { signals, sentiment };
}
