/** Agreement beyond chance, on cases that can be checked by hand. */
import { describe, expect, it } from 'vitest';
import { agreementRows } from '../../tools/corpus/agreement';
import { agreementOf, type Pair } from '../../tools/corpus/kappa';
import type { Comment } from '../../tools/corpus/parts';
import { type Reading, readingFrom, written } from '../../tools/corpus/reading';

const times = (count: number, ...pair: Pair): Pair[] => Array.from({ length: count }, () => pair);
const reading = (value: string): Reading => readingFrom(value.split(';'), 'here');

describe('kappa', () => {
  it('is 0.4 on the textbook table: 20 both yes, 15 both no, 5 and 10 apart', () => {
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    const { compared, same, kappa } = agreementOf(pairs);
    expect([compared, same]).toEqual([50, 35]);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it('is 1 for hands that always agree, 0 or less for chance, none where nothing varies', () => {
    expect(agreementOf([...times(3, 'a', 'a'), ...times(2, 'b', 'b')]).kappa).toBeCloseTo(1, 10);
    const chance = [
      ...times(1, 'a', 'a'),
      ...times(1, 'a', 'b'),
      ...times(1, 'b', 'a'),
      ...times(1, 'b', 'b'),
    ];
    expect(agreementOf(chance).kappa).toBeCloseTo(0, 10);
    expect(agreementOf(times(4, 'no', 'no')).kappa).toBeNull();
  });
});

describe('the comparison', () => {
  it('takes the first labels as they were before the decision', () => {
    const comment: Comment = {
      ...reading('negative,question;negative;answer'),
      id: 'a',
      text: 'x',
      lang: 'fr',
      sector: 'food',
      hard: '',
      part: 'p',
    };
    const second = reading('negative,question;negative;answer');
    const first = reading('question;neutral;answer');
    const decided = { first, second, final: second, reason: 'a reproach' };
    const rows = (adjudicated: ReadonlyMap<string, typeof decided>) =>
      agreementRows({ comments: [comment], second: new Map([['a', second]]), adjudicated });
    const same = (name: string, all: ReturnType<typeof rows>) => all.find((row) => row.name === name)?.same;
    expect(same('negative', rows(new Map()))).toBe(1);
    expect(same('negative', rows(new Map([['a', decided]])))).toBe(0);
    expect(same('question', rows(new Map([['a', decided]])))).toBe(1);
  });
});

describe('a reading', () => {
  it('is written alike whatever the order of its labels, and refused with its place', () => {
    expect(written(reading('question,negative;negative;answer'))).toBe(
      written(reading('negative,question;negative;answer')),
    );
    expect(written(reading('-;neutral;none'))).toBe('-;neutral;none');
    expect(() => reading('anger;neutral;none')).toThrow('here: unknown value anger');
    expect(() => reading('-;neutral;shout')).toThrow('here: unknown value shout');
  });
});
