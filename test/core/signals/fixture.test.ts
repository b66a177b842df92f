import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type SignalId, signalIds } from '../../../src/core/signals/signal';
import { type Labelled, tally } from '../../../tools/bench/judgement/tally';

const lines = readFileSync(new URL('../../fixtures/reading.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const rows = lines.map((line) => JSON.parse(line) as Labelled);

/** What was reached when each floor was last raised, less one comment. */
const floors: Readonly<Record<SignalId, readonly [precision: number, recall: number]>> = {
  negative: [0.94, 0.86],
  insult: [0.85, 0.85],
  illegal: [0.85, 0.77],
  legal_threat: [0.9, 0.9],
  question: [0.85, 0.9],
  praise: [0.92, 0.92],
  spam: [0.85, 0.83],
  personal_data: [0.88, 0.88],
  safety: [0.86, 0.81],
  purchase_intent: [0.9, 0.9],
  press: [1, 1],
  boycott: [0.75, 1],
  distress: [1, 1],
};

describe('the fixture of whole comments', () => {
  const { signals, sentiment } = tally(rows);
  it.each(signalIds)('%s stays at its floor', (id) => {
    const { hit, miss, alarm } = signals[id];
    const [precision, recall] = floors[id];
    expect(hit / (hit + alarm)).toBeGreaterThanOrEqual(precision);
    expect(hit / (hit + miss)).toBeGreaterThanOrEqual(recall);
  });
  it('sentiment is right nine times in ten', () => {
    expect(sentiment / rows.length).toBeGreaterThanOrEqual(0.89);
  });
});
