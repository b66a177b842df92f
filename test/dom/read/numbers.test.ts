import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits, numbersIn, onlyNumberIn } from '../../../src/dom/read/numbers';

/** First code point of runs of decimal digits, as interfaces use them. */
const zeros = { ascii: 0x30, arabic: 0x660, persian: 0x6f0, devanagari: 0x966, bengali: 0x9e6, thai: 0xe50 };
const written = (value: number, zero: number) =>
  [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const counts = fc.integer({ min: 0, max: 2_000_000_000 });
/** What labels are made of, and what could upset a pattern. */
const sign = fc.constantFrom(..."0129٣۷,.'’ \u00a0\u202f\u066b\u066cKkm万é👀_-:;()");
const words = fc.constantFrom('réponses', 'likes', 'Me gusta', 'إعجاب', 'vues.', 'zxqv; blorp', 'просмотров');

describe('numbersIn', () => {
  it('reads any count in any digits, grouped by any usual mark', () => {
    const marks = fc.constantFrom('', ',', '.', '\u00a0', '\u202f', '\u2009', '’', "'");
    const digits = fc.constantFrom(...Object.values(zeros));
    fc.assert(
      fc.property(counts, marks, digits, words, words, (value, mark, zero, before, after) => {
        const number = [...grouped(value, mark)]
          .map((sign) => (/\d/.test(sign) ? written(Number(sign), zero) : sign))
          .join('');
        expect(numbersIn(`${before} ${number} ${after}`)).toEqual([value]);
      }),
    );
  });

  it('reads a list of counts in order, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 6 }), words, (values, word) => {
        expect(numbersIn(values.map((value) => `${value} ${word}`).join(', '))).toEqual(values);
      }),
    );
  });

  it('never fails and never gives anything but safe whole numbers or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (label) => {
        for (const value of numbersIn(label))
          expect(value === null || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });

  it.each([
    ['1 reaction; see who reacted to this', [1]],
    ['٣١ ردًا، ٧٦ إعادة نشر', [31, 76]],
    ['۱۲۳۴ بازدید', [1234]],
    ['1\u066c234 مشاهدة', [1234]],
    ['31件の返信、76件のリポスト', [31, 76]],
    ['1,23,456 likes', [123456]],
    ['1 234 réactions', [1234]],
    ['0 Replies. Reply', [0]],
    ['31 replies, 3 reposts, Liked, 1025 views', [31, 3, 1025]],
    ['Reply to Studio54’s comment', []],
    ['Liked', []],
    ['', []],
  ])('%s', (label, expected) => {
    expect(numbersIn(label)).toEqual(expected);
  });

  it.each([
    '1.2K',
    '1,2 k',
    '12K',
    '12 mil reacciones',
    '3万',
    '1.5M views',
    '12\u066b5',
    '99999999999999999999',
  ])('%s is written, but not exactly known', (label) => {
    expect(numbersIn(label)).toEqual([null]);
    expect(onlyNumberIn(label)).toBeNull();
  });

  it('gives no number where there are two', () => {
    expect(onlyNumberIn('Play 12 of 30')).toBeNull();
  });

  it('looks at the beginning of a long label only', () => {
    expect(numbersIn(`${'x '.repeat(400_000)} 12`)).toEqual([]);
    expect(numbersIn('9'.repeat(1_000_000))).toEqual([null]);
  });
});

describe('asciiDigits', () => {
  it('turns every decimal digit of Unicode into its own value', () => {
    for (const zero of [...Object.values(zeros), 0xff10, 0x1d7ce, 0x1d7d8, 0x1e950]) {
      for (let value = 0; value < 10; value += 1) {
        expect(asciiDigits(String.fromCodePoint(zero + value))).toBe(String(value));
      }
    }
  });
});
