import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Slots } from '../../../src/sites/x/align';

const unknown: Slots = [null, null, null, null, null];

describe('align', () => {
  it('lays five numbers out in order', () => {
    expect(align([31, 76, 49, 3, 1025], unknown)).toEqual([31, 76, 49, 3, 1025]);
  });

  it('uses what the controls said to place the rest', () => {
    expect(align([48, 152, 553, 9, 30142], [48, 152, 553, 9, null])).toEqual([48, 152, 553, 9, 30142]);
    expect(align([2, 8, 218], [0, 2, 8, 0, null])).toEqual([0, 2, 8, 0, 218]);
  });

  it('leaves unknown what could be laid out in several ways', () => {
    expect(align([5], unknown)).toEqual(unknown);
    expect(align([3, 5, 40], [3, 0, 5, null, null])).toEqual([3, 0, 5, null, null]);
  });

  it('keeps what is known when the label contradicts it', () => {
    expect(align([7], [1, 2, 3, null, null])).toEqual([1, 2, 3, null, null]);
  });

  it('never gives a wrong number: every slot it fills is the true one', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 }));
    const truth = fc.tuple(count, count, count, count, count);
    const told = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(truth, told, (values, isTold) => {
        const known = values.map((value, slot) => (isTold[slot] ? value : null)) as unknown as Slots;
        const label = values.filter((value) => value > 0);
        for (const [slot, value] of align(label, known).entries()) {
          if (value !== null) expect(value).toBe(values[slot]);
        }
      }),
    );
  });
});
