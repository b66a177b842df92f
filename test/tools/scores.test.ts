import { expect, it } from 'vitest';
import { type SignalId, signalIds } from '../../src/core/signals/signal';
import { macroF1, ordinary, severe } from '../../tools/bench/scores';

const labels = (...on: SignalId[]) =>
  Object.fromEntries(signalIds.map((id) => [id, on.includes(id)])) as Record<SignalId, boolean>;

it('macro-F1 is the mean over the classes that occur', () => {
  const pairs = [
    { wanted: 'answer', got: 'answer' },
    { wanted: 'answer', got: 'thank' },
    { wanted: 'thank', got: 'thank' },
  ] as const;
  expect(macroF1(pairs, ['answer', 'thank', 'none'])).toBeCloseTo(2 / 3);
  expect(macroF1([], ['answer'])).toBe(0);
});

it('ordinary is neither negative, severe, a question nor a purchase', () => {
  expect(ordinary(labels())).toBe(true);
  expect(ordinary(labels('praise', 'spam'))).toBe(true);
  for (const id of ['negative', 'question', 'purchase_intent', 'distress', 'press'] as const) {
    expect(ordinary(labels(id))).toBe(false);
  }
  expect([severe(labels('safety')), severe(labels('insult'))]).toEqual([true, false]);
});
