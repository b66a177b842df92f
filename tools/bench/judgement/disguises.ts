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

type Severe = 'insult' | 'illegal' | 'distress';
type Tongue = 'fr' | 'en';

/** Severe words, each with the signal it must light. */
export const severe: readonly (readonly [words: string, signal: Severe, tongue: Tongue])[] = [
  ['connasse', 'insult', 'fr'],
  ['connards', 'insult', 'fr'],
  ['enculés', 'insult', 'fr'],
  ['salopard', 'insult', 'fr'],
  ['fils de pute', 'insult', 'fr'],
  ['enfoirés', 'insult', 'fr'],
  ['gros con', 'insult', 'fr'],
  ['abrutis', 'insult', 'fr'],
  ['crétin', 'insult', 'fr'],
  ['ordure', 'insult', 'fr'],
  ['escrocs', 'insult', 'fr'],
  ['voleurs', 'insult', 'fr'],
  ['assholes', 'insult', 'en'],
  ['bitch', 'insult', 'en'],
  ['scumbag', 'insult', 'en'],
  ['idiots', 'insult', 'en'],
  ['je vais te tuer', 'illegal', 'fr'],
  ['je vais vous égorger', 'illegal', 'fr'],
  ['sale nègre', 'illegal', 'fr'],
  ['sale juif', 'illegal', 'fr'],
  ['bougnoules', 'illegal', 'fr'],
  ['i will kill you', 'illegal', 'en'],
  ['kill yourself', 'illegal', 'en'],
  ['je veux mourir', 'distress', 'fr'],
  ['je vais me suicider', 'distress', 'fr'],
  ['i want to kill myself', 'distress', 'en'],
];

const places: Readonly<Record<Tongue, Readonly<Record<Severe, readonly string[]>>>> = {
  fr: {
    insult: ['Votre standard me raccroche au nez, %', '% va, trois mois que j’attends ma commande'],
    illegal: ['Toi le vendeur de mardi, %.', 'Je vous le dis en face : %'],
    distress: ['Je vous écris ce soir, %.', 'Personne ne m’écoute et %'],
  },
  en: {
    insult: ['Your clerk hung up on me, %', '% seriously, three months waiting for my order'],
    illegal: ['You at the counter last Tuesday, %.', 'I say it to your face: %'],
    distress: ['I am writing to you tonight, %.', 'Nobody listens and %'],
  },
};

/** Two sentences of ours with the words in them, as `hide` writes them. */
export function sentencesWith(
  [words, signal, tongue]: (typeof severe)[number],
  hide: (text: string) => string,
): readonly string[] {
  return places[tongue][signal].map((sentence) => sentence.replace('%', hide(words)));
}
