import { describe, expect, it } from 'vitest';
import { answersTooMuch, isLeft, type Spent, spendingOf } from '../../../src/core/followup/spending';

const crisis = (on: boolean) => ({ on, since: null, by: null, note: '' });
const charter = { budget: { perPost: 2, perDay: 3, replyRateWarning: 0.5 }, crisisMode: crisis(false) };

function spent(act: Spent['act'], ref: string, more: Partial<Spent> = {}): Spent {
  return { act, ref, action: 'answer_if_influencer', thread: 'post-1', ...more };
}

describe('the budget of replies to criticism', () => {
  it('counts a comment once, whatever was done with it', () => {
    const { answered, decided, byThread } = spendingOf([
      spent('copy', 'a'),
      spent('insert', 'a'),
      spent('leave', 'b'),
      spent('watch', 'b'),
    ]);
    expect({ answered, decided, byThread: [...byThread] }).toEqual({
      answered: 1,
      decided: 2,
      byThread: [['post-1', 1]],
    });
  });

  it('never counts questions, nor what decides nothing', () => {
    const today = [
      spent('insert', 'q', { action: 'answer' }),
      spent('insert', 't', { action: 'thank' }),
      spent('correct', 'c'),
      spent('close', 'd'),
    ];
    expect(spendingOf(today)).toMatchObject({ answered: 0, decided: 0, rate: null });
  });

  it('is spent by post, then by day', () => {
    const two = spendingOf([spent('insert', 'a'), spent('insert', 'b')]);
    expect(isLeft(two, 'post-1', charter)).toBe(false);
    expect(isLeft(two, 'post-2', charter)).toBe(true);
    expect(isLeft(two, null, charter)).toBe(true);
    const three = spendingOf(['a', 'b', 'c'].map((ref) => spent('insert', ref, { thread: ref })));
    expect(isLeft(three, 'post-2', charter)).toBe(false);
  });

  it('is suspended by crisis mode', () => {
    const many = spendingOf(['a', 'b', 'c', 'd'].map((ref) => spent('insert', ref)));
    expect(isLeft(many, 'post-1', { ...charter, crisisMode: crisis(true) })).toBe(true);
  });

  it('has no rate on a handful of decisions, and warns above the threshold only', () => {
    const four = ['a', 'b', 'c', 'd'].map((ref) => spent('insert', ref));
    expect(spendingOf(four).rate).toBeNull();
    const half = spendingOf([
      ...four.slice(0, 3),
      spent('leave', 'd'),
      spent('leave', 'e'),
      spent('watch', 'f'),
    ]);
    expect(half.rate).toBe(0.5);
    expect(answersTooMuch(half, 0.5)).toBe(false);
    expect(answersTooMuch(half, 0.49)).toBe(true);
    expect(answersTooMuch({ rate: null }, 0)).toBe(false);
  });
});
