/**
 * Letters of other alphabets that are drawn like Latin ones: a subset of the UTS #39 confusables, Cyrillic,
 * Greek, Armenian, Cherokee and phonetic letters, in lower case. Each string pairs look-alikes with their Latin letter.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['аɑαᴀ', 'a'],
  ['вьβʙЬ', 'b'],
  ['сϲᴄς', 'c'],
  ['ԁɗᴅ', 'd'],
  ['еєεєҽᴇэё', 'e'],
  ['ғꜰƒ', 'f'],
  ['ɡԍցɢ', 'g'],
  ['нһհʜ', 'h'],
  ['іїιıɩӏɪ', 'i'],
  ['јϳᴊ', 'j'],
  ['кκᴋ', 'k'],
  ['ʟłւ', 'l'],
  ['мᴍμ', 'm'],
  ['пηոռɴ', 'n'],
  ['оοσօᴏøθө', 'o'],
  ['рρᴘ', 'p'],
  ['ԛգ', 'q'],
  ['гʀ', 'r'],
  ['ѕꜱ', 's'],
  ['тτᴛ', 't'],
  ['υսцᴜ', 'u'],
  ['νѵᴠ', 'v'],
  ['ԝωшᴡա', 'w'],
  ['хχ', 'x'],
  ['уγүʏ', 'y'],
  ['ᴢ', 'z'],
];

/** Capitals drawn like a Latin one where their small letter is drawn like another, or like none. */
const capitals: readonly (readonly [string, string])[] = [
  ['Ν', 'n'],
  ['Η', 'h'],
  ['Ζ', 'z'],
  ['Ε', 'e'],
  ['Α', 'a'],
  ['Μ', 'm'],
  ['Υ', 'y'],
  ['Ι', 'i'],
];

const spelled: readonly (readonly [string, string])[] = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
  ['`', "'"],
  ['′', "'"],
  ['«', '"'],
  ['»', '"'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['？', '?'],
  ['؟', '?'],
];

/** Latin (or plain punctuation) spelling of a lower-case character that is only drawn like it. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([from, to]) => [...from].map((letter) => [letter, to] as const)),
  ...capitals,
  ...spelled,
]);
