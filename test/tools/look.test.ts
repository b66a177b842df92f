/** The second look of the trainer: it learns what heads say together, and leaves alone those that keep their own word. */
import { describe, expect, it } from 'vitest';
import { type HeadId, headIds } from '../../src/core/classifier/model';
import { noSecondLook } from '../../src/core/classifier/second-look';
import type { Read } from '../../tools/train/cross';
import { fitLook, readAgain } from '../../tools/train/look';

const at = (head: HeadId) => headIds.indexOf(head);

/** Of every four texts one asks, one advertises, one does both and one neither; who advertises asks nothing. */
const read = (nth: number): Read => {
  const [asks, sells] = [nth % 4 === 0 || nth % 4 === 2, nth % 4 === 1 || nth % 4 === 2];
  const logits = new Float64Array(headIds.length).fill(-2);
  logits[at('question')] = asks ? 1.5 : -1.5;
  logits[at('spam')] = sells ? 1.5 : -1.5;
  logits[at('distress')] = sells ? 1 : -1;
  const truth = new Int8Array(headIds.length);
  truth[at('question')] = Number(asks && !sells);
  truth[at('spam')] = Number(sells);
  truth[at('distress')] = Number(nth % 8 === 1);
  return {
    source: 'corpus',
    french: nth % 3 === 0,
    truth,
    logits,
    patterns: new Float64Array(headIds.length),
    shown: new Uint8Array(headIds.length),
  };
};
const rows = Array.from({ length: 1_200 }, (_, nth) => read(nth));

describe('a second look that was learned', { timeout: 60_000 }, () => {
  const look = fitLook(rows);
  const again = (nth: number, head: HeadId) => readAgain(look, read(nth)).logits[at(head)] as number;

  it('tells a question from the question of who advertises', () => {
    expect(again(0, 'question')).toBeGreaterThan(1);
    expect(again(2, 'question')).toBeLessThan(-1);
    expect(again(2, 'spam')).toBeGreaterThan(1);
  });

  it('lets the gravest keep their own word', () => {
    for (const nth of [0, 1, 2, 3])
      expect(again(nth, 'distress')).toBeCloseTo(read(nth).logits[at('distress')] as number, 6);
  });

  it('is the same from the same texts', () => {
    expect(fitLook(rows)).toEqual(look);
  });

  it('is none where there is little to learn from', () => {
    expect(fitLook(rows.slice(0, 50))).toEqual(noSecondLook(headIds.length));
  });
});
