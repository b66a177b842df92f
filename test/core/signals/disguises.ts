/** The twenty ways of hiding a severe word that are named in the project's security rules. */
const between = (text: string, glue: string): string =>
  text.replace(/\p{L}(?=\p{L})/gu, (letter) => letter + glue);
const swap = (pairs: Readonly<Record<string, string>>) => (text: string) =>
  [...text].map((letter) => pairs[letter.toLowerCase()] ?? letter).join('');
const shift = (first: number) => (text: string) =>
  text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(first + letter.toLowerCase().charCodeAt(0) - 97));
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
/** Spaces letters out, and words further. */
const spaced = (text: string, glue: string): string =>
  text
    .split(' ')
    .map((word) => [...word].join(glue))
    .join(glue === ' ' ? '   ' : ' ');

export const disguises: Readonly<Record<string, (text: string) => string>> = {
  'zero-width': (text) => between(text, '\u200b'),
  'soft hyphen': (text) => between(text, '\u00ad'),
  Cyrillic: swap({ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і' }),
  Greek: swap({ a: 'α', o: 'ο', e: 'ε', i: 'ι', u: 'υ', p: 'ρ', t: 'τ', n: 'η', k: 'κ' }),
  fullwidth: (text) => shift(0xff41)(bare(text)),
  'math letters': (text) => shift(0x1d41a)(bare(text)),
  strike: (text) => text.replace(/\p{L}/gu, '$&\u0336'),
  'Braille blank': (text) => between(text, '\u2800'),
  spaced: (text) => spaced(text, ' '),
  dotted: (text) => spaced(text, '.'),
  hyphenated: (text) => spaced(text, '-'),
  leet: (text) => swap({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })(bare(text)),
  'doubled letters': (text) => text.replace(/\p{L}/gu, '$&$&'),
  'dropped accents': bare,
  'vowels by *': (text) => bare(text).replace(/(?<=[a-z])[aeiou](?=[a-z])/gi, '*'),
  'right-to-left override': (text) => `\u202e${[...text].reverse().join('')}\u202c`,
  'emoji between letters': (text) => between(text, '🔥'),
  'mixed case': (text) => [...text].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join(''),
  elongation: (text) => text.replace(/[aeiou]/gi, '$&$&$&$&'),
  ligatures: (text) =>
    text
      .replace(/fi/g, 'ﬁ')
      .replace(/fl/g, 'ﬂ')
      .replace(/ff/g, 'ﬀ')
      .replace(/oe/g, 'œ')
      .replace(/ae/g, 'æ')
      .replace(/st/g, 'ﬆ'),
};

/** Severe words and phrases, with the signal that each must light. */
export const severe: readonly (readonly [string, 'insult' | 'illegal' | 'distress'])[] = [
  ['connard', 'insult'],
  ['enculé', 'insult'],
  ['salope', 'insult'],
  ['pute', 'insult'],
  ['enfoiré', 'insult'],
  ['abruti', 'insult'],
  ['fils de pute', 'insult'],
  ['pauvre conne', 'insult'],
  ['asshole', 'insult'],
  ['bastard', 'insult'],
  ['motherfucker', 'insult'],
  ['cunt', 'insult'],
  ['dickhead', 'insult'],
  ['moron', 'insult'],
  ['je vais te tuer', 'illegal'],
  ['va crever', 'insult'],
  ['sale arabe', 'illegal'],
  ['bougnoule', 'illegal'],
  ['youpin', 'illegal'],
  ['nigger', 'illegal'],
  ['faggot', 'illegal'],
  ['kill yourself', 'illegal'],
  ['i will kill you', 'illegal'],
  ['je vais me suicider', 'distress'],
  ['en finir avec la vie', 'distress'],
  ['i want to die', 'distress'],
  ['suicide', 'distress'],
];
