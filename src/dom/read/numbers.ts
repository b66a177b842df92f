/**
 * Numbers in labels, whatever the interface's language: any decimal digits (Arabic-Indic, Persian, Devanagari...),
 * thousands set apart by a comma, a point, an apostrophe or any kind of space. No word is ever given a meaning; the
 * only letters looked at are the marks of a rounded number ("1.2K", "12 mil"), which make it unknown.
 */

/** Marks that may stand between groups of digits. The plain space is one: scrubbed and old pages have it. */
const APART = "[,.'\u2019\u066c \u00a0\u202f\u2009\u2007]";
const NUMBER = new RegExp(
  `(?<![\\p{Nd}\\p{L}_])\\p{Nd}+(?:[\u066b]\\p{Nd}+|${APART}\\p{Nd}+)*(?!\\p{Nd})`,
  'gu',
);
/** Groups of three, or of two before a last three as in Indian English; one kind of mark in a number. */
const GROUPED = new RegExp(`^[0-9]{1,3}(${APART})[0-9]{2,3}(?:\\1[0-9]{2,3})*$`);
/** A rounded number: a letter or two glued to it, or the usual mark after a space. */
const ROUNDED =
  /^(?:[\s\u00a0\u202f]?(?:k|m|b|md|mrd|mio|mln|mn|mil|tsd|tys|rb|jt|bin|lakh|crore|тыс|млн|ألف|مليون|هزار)(?!\p{L})|[万萬億亿千만천억])/iu;
const LONGEST_LABEL = 300;

/** Any decimal digit as its ASCII one; other characters are kept. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    if (point < 0x80) return digit;
    // Mathematical digits are five runs of ten on end; every other run of ten stands alone and begins with zero.
    if (point >= 0x1d7ce && point <= 0x1d7ff) return String((point - 0x1d7ce) % 10);
    let zero = point;
    while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(point - zero);
  });
}

function safe(digits: string): number | null {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : null;
}

/** The whole numbers of one run of digits and marks; null for a decimal or a doubtful grouping. */
function wholes(run: string): (number | null)[] {
  const ascii = asciiDigits(run);
  if (/^[0-9]+$/.test(ascii)) return [safe(ascii)];
  if (GROUPED.test(ascii) && /[^0-9][0-9]{3}$/.test(ascii)) return [safe(ascii.replace(/[^0-9]/g, ''))];
  const parts = ascii.split(/\s/);
  return parts.length > 1 ? parts.flatMap(wholes) : [null];
}

/**
 * Every number a label holds, in order; digits inside a word ("Studio54") are none. Null stands for a number that is
 * written but not exactly ("1.2K"). Only the label's first 300 characters are read.
 */
export function numbersIn(label: string): (number | null)[] {
  const text = label.length > LONGEST_LABEL ? label.slice(0, LONGEST_LABEL) : label;
  const found: (number | null)[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const values = wholes(match[0]);
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (ROUNDED.test(rest)) values[values.length - 1] = null;
    found.push(...values);
  }
  return found;
}

/** The label's number where it holds exactly one and that one is exact; null otherwise. */
export function onlyNumberIn(label: string): number | null {
  const numbers = numbersIn(label);
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
