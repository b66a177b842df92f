/** The twenty ways of hiding a word that are named in the project's security rules, as somebody else might type them. */

const glued = (text: string, glue: string) => text.replace(/\p{L}(?=\p{L})/gu, `$&${glue}`);
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const apart = (text: string, glue: string, gap: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(glue))
    .join(gap);
const swapped = (from: string, to: string) => {
  const letters = new Map([...from].map((letter, at) => [letter, [...to][at] ?? letter]));
  return (text: string) => [...bare(text)].map((letter) => letters.get(letter) ?? letter).join('');
};
const drawn = (capital: number, small: number) => (text: string) =>
  [...bare(text)]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      if (code >= 65 && code <= 90) return String.fromCodePoint(capital + code - 65);
      return code >= 97 && code <= 122 ? String.fromCodePoint(small + code - 97) : letter;
    })
    .join('');

export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'zero-width': (text) => glued(text, '\u200d'),
  'soft hyphen': (text) => glued(text, '\u00ad'),
  Cyrillic: swapped('aceopxyik', 'асеорхуік'),
  Greek: swapped('aeioutpnkv', 'αειουτρηκν'),
  fullwidth: drawn(0xff21, 0xff41),
  'math letters': drawn(0x1d5d4, 0x1d5ee),
  strike: (text) => text.replace(/\p{L}/gu, '$&\u0335'),
  'Braille blank': (text) => glued(text, '\u2800'),
  spaced: (text) => apart(text, ' ', '  '),
  dotted: (text) => apart(text, '.', ' '),
  hyphenated: (text) => apart(text, '-', ' '),
  leet: swapped('aeiost', '@310$7'),
  'doubled letters': (text) => text.replace(/\p{L}/gu, '$&$&'),
  'dropped accents': bare,
  'vowels by *': (text) => bare(text).replace(/(?<=[a-z])[aeiou](?=[a-z])/g, '*'),
  'right-to-left override': (text) => `\u202e${[...text].reverse().join('')}\u202c`,
  'emoji between letters': (text) => glued(text, '💩'),
  'mixed case': (text) =>
    [...text].map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter)).join(''),
  elongation: (text) => text.replace(/[aeiouéè](?=\P{L}|$|[^aeiou])/u, '$&$&$&$&$&'),
  ligatures: (text) =>
    text
      .replaceAll('ffi', 'ﬃ')
      .replaceAll('fi', 'ﬁ')
      .replaceAll('fl', 'ﬂ')
      .replaceAll('ff', 'ﬀ')
      .replaceAll('st', 'ﬆ')
      .replaceAll('oe', 'œ'),
};

/** Severe words, each with the signal it must light and sentences of our own to stand in. */
export const severe: readonly (readonly [words: string, signal: 'insult' | 'illegal' | 'distress'])[] = [
  ['connasse', 'insult'],
  ['connards', 'insult'],
  ['enculés', 'insult'],
  ['salopard', 'insult'],
  ['fils de pute', 'insult'],
  ['enfoirés', 'insult'],
  ['gros con', 'insult'],
  ['abrutis', 'insult'],
  ['crétin', 'insult'],
  ['ordure', 'insult'],
  ['escrocs', 'insult'],
  ['voleurs', 'insult'],
  ['idiots', 'insult'],
  ['assholes', 'insult'],
  ['bitch', 'insult'],
  ['scumbag', 'insult'],
  ['idiot', 'insult'],
  ['je vais te tuer', 'illegal'],
  ['je vais vous égorger', 'illegal'],
  ['sale nègre', 'illegal'],
  ['sale juif', 'illegal'],
  ['bougnoules', 'illegal'],
  ['i will kill you', 'illegal'],
  ['kill yourself', 'illegal'],
  ['je veux mourir', 'distress'],
  ['me suicider', 'distress'],
  ['kill myself', 'distress'],
];

const french = ['Franchement %, vous avez répondu n’importe quoi.', 'Bon, % et bonne journée à tous'];
const english = ['Honestly %, that is all I have to say.', 'So % and good night everyone'];

/** Each severe word in two sentences of its language, the place still open (`%`). */
export function sentencesFor(words: string): readonly string[] {
  return /^(assholes|bitch|scumbag|idiot|i will kill you|kill yourself|kill myself)$/.test(words)
    ? english
    : french;
}
