import { describe, expect, it } from 'vitest';
import { unknownCounts } from '../../../src/core/comment';
import { wakingOf } from '../../../src/core/followup/woken';

const counts = (reactions: number | null, replies: number | null, shares: number | null = 0) => ({
  ...unknownCounts,
  reactions,
  replies,
  shares,
});

describe('a comment that moves again', () => {
  it('was answered and got a reply more than ours', () => {
    expect(wakingOf('insert', counts(4, 0), counts(4, 1))).toBeNull();
    expect(wakingOf('insert', counts(4, 0), counts(4, 2))).toBe('answered_again');
    expect(wakingOf('escalate', counts(4, 2), counts(4, 3))).toBe('answered_again');
  });

  it('was left alone and draws a crowd', () => {
    expect(wakingOf('leave', counts(2, 0), counts(6, 0))).toBeNull();
    expect(wakingOf('leave', counts(2, 0), counts(5, 2))).toBe('growing');
    expect(wakingOf('watch', counts(100, 20), counts(130, 30))).toBeNull();
    expect(wakingOf('watch', counts(100, 20), counts(200, 40))).toBe('growing');
  });

  it('says nothing on counters that are unknown, shrink or reach a million', () => {
    expect(wakingOf('insert', counts(null, null), counts(3, 9))).toBeNull();
    expect(wakingOf('leave', counts(50, 9), counts(3, 0))).toBeNull();
    expect(wakingOf('leave', counts(0, 0), counts(1_000_000, 0))).toBe('growing');
  });

  it('is never a correction or a closed case', () => {
    expect(wakingOf('correct', counts(0, 0), counts(900, 900))).toBeNull();
    expect(wakingOf('close', counts(0, 0), counts(900, 900))).toBeNull();
  });
});
