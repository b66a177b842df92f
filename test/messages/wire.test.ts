import { describe, expect, it } from 'vitest';
import { asSent, MessageFailed, unpack, weigh } from '../../src/messages/wire';
import { cpuMs } from '../cpu';

describe('the wire', () => {
  it('unpacks an answer, or throws its reason', () => {
    expect(unpack({ ok: true, reply: 5 })).toBe(5);
    const reasonOf = (answer: unknown) => {
      try {
        unpack(answer);
      } catch (error) {
        return error instanceof MessageFailed ? error.reason : 'another error';
      }
      return 'no error';
    };
    expect(reasonOf({ ok: false, error: 'too_many' })).toBe('too_many');
    expect(reasonOf({ ok: false, error: 'a new one' })).toBe('bad_reply');
    expect(reasonOf(undefined)).toBe('no_answer');
    expect(reasonOf(null)).toBe('no_answer');
    expect(reasonOf({})).toBe('bad_reply');
  });

  it('knows a message by its shape', () => {
    expect(asSent({ type: 'a', request: 1, more: 2 })).toEqual({ type: 'a', request: 1 });
    expect(asSent([])).toBeNull();
    expect(asSent({ request: 1 })).toBeNull();
  });

  it('weighs at least what the text weighs, and stops counting beyond the limit', () => {
    expect(weigh({ a: 'x'.repeat(100) }, 1_000)).toBeGreaterThan(100);
    const many = Array.from({ length: 300_000 }, () => 'x'.repeat(10));
    let weight = 0;
    const spent = cpuMs(() => {
      weight = weigh(many, 1_000);
    });
    expect(weight).toBeGreaterThan(1_000);
    expect(spent).toBeLessThan(500);
  });
});
