import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifierOf } from '../../../src/core/classifier/classify';
import { decodeModel, encodeModel, headIds } from '../../../src/core/classifier/model';
import {
  lookAgain,
  noSecondLook,
  numbersOf,
  type SecondLook,
  secondLookIn,
} from '../../../src/core/classifier/second-look';
import { digestBytes } from '../../../src/platform/digest';
import { tinyModel } from './tiny';

const HEADS = headIds.length;
const at = (head: (typeof headIds)[number]) => headIds.indexOf(head);
const logits = (said: Partial<Record<(typeof headIds)[number], number>>) =>
  headIds.map((head) => said[head] ?? 0);

/** One that hears irony: praise and displeasure at once are no praise. */
function ironic(): SecondLook {
  const look = secondLookIn(new Float32Array(numbersOf(HEADS, 1)), HEADS, 1);
  look.past.set(noSecondLook(HEADS).past);
  look.into[at('praise')] = 1;
  look.into[at('negative')] = 1;
  look.threshold[0] = -3;
  look.out[at('praise')] = -2;
  return look;
}

describe('a second look', () => {
  it('that is none keeps what every head said, within ten logits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: HEADS, maxLength: HEADS }),
        fc.boolean(),
        (said, french) => {
          const made = lookAgain(noSecondLook(HEADS), said, french);
          for (const [head, logit] of said.entries()) expect(made[head]).toBeCloseTo(logit, 9);
        },
      ),
    );
    expect(lookAgain(noSecondLook(HEADS), logits({ press: 80 }), false)[at('press')]).toBe(10);
  });

  it('hears what heads say together, and leaves the others alone', () => {
    const made = lookAgain(ironic(), logits({ praise: 2, negative: 2 }), true);
    expect(made[at('praise')]).toBeCloseTo(0);
    expect(made[at('negative')]).toBeCloseTo(2);
    expect(lookAgain(ironic(), logits({ praise: 2 }), true)[at('praise')]).toBeCloseTo(2);
  });

  it('travels in the model file', () => {
    const model = { ...tinyModel({ praise: ['zorglub'] }), hidden: 1, look: ironic() };
    const decoded = decodeModel(encodeModel(model, digestBytes), digestBytes);
    expect(decoded.ok && decoded.model.look).toEqual(model.look);
  });

  it('is taken before a language has its own threshold, and with the patterns in', () => {
    const plain = { ...tinyModel({}, {}, 0), sha256: '' };
    const french = plain.heads.map((head) => (head === 'praise' ? 1 : 0));
    const read = classifierOf({ ...plain, french, hidden: 1, look: ironic() });
    const patterns = logits({ praise: 2, negative: 2 });
    expect(read('zorglub', [], patterns).logit('praise')).toBeCloseTo(0);
    expect(read('zorglub', ['lang fr'], patterns).logit('praise')).toBeCloseTo(1);
  });
});
