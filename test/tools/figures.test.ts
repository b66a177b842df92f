import { describe, expect, it } from 'vitest';
import { auc, countsOf, f1, macroF1, recallAt } from '../../tools/bench/judgement/figures';
import { isHard } from '../../tools/bench/judgement/own';

describe('the figures of the judgement', () => {
  it('counts hits, misses and alarms', () => {
    const counts = countsOf([true, true, false, false], [true, false, true, false]);
    expect(counts).toEqual({ hit: 1, miss: 1, alarm: 1 });
    expect(f1(counts)).toBe(50);
    expect(f1(countsOf([false], [false]))).toBeNaN();
  });

  it('takes the mean over the classes that occur', () => {
    expect(macroF1(['neg', 'neg', 'pos'], ['neg', 'neg', 'neu'])).toBe(50);
  });

  it('ranks: certain, reversed, and ties counted half', () => {
    const truth = [true, true, false, false];
    expect(auc(truth, [4, 3, 2, 1])).toBe(100);
    expect(auc(truth, [1, 2, 3, 4])).toBe(0);
    expect(auc(truth, [1, 1, 1, 1])).toBe(50);
    expect(auc(truth, [4, 2, 3, 1])).toBe(75);
  });

  it('finds the most recall at a precision, never between equal scores', () => {
    const truth = [true, true, false, true];
    expect(recallAt(truth, [4, 3, 2, 1], 90)).toBeCloseTo(66.7, 1);
    expect(recallAt(truth, [4, 3, 2, 1], 75)).toBe(100);
    expect(recallAt(truth, [1, 1, 1, 1], 90)).toBe(0);
  });

  it('knows a hard negative of several signals', () => {
    expect(isHard('HN insult+illegal: friendly', 'illegal')).toBe(true);
    expect(isHard('HN insult: friendly', 'illegal')).toBe(false);
    expect(isHard('a free note on illegal', 'illegal')).toBe(false);
  });
});
