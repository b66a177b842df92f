/**
 * What a sentence is read by: where it stands, its words, two by two, and the ideas it holds in their order. Folded text in,
 * numbers out.
 */
import { likeness, toneIn } from '../../classifier/tone';
import { toneIds } from '../../classifier/tone-words';
import { type Idea, ideas } from '../lexicon/ideas';
import { turns } from '../lexicon/turns';
import { toneTurns } from '../lexicon/turns-tone';
import { type Setting, settings } from './setting';

/** Words of a sentence that are read; what is longer is mostly a list. */
const MOST_WORDS = 60;
const MOST_IDEAS = 40;
/** Words are compared by their beginning: plural, gender and person fall away. */
const STEM = 6;

const TOKEN = /[a-z]+(?:'(?:ll|re|ve|d|m|t|s)(?![a-z]))?|\d+|[€£$%?!:,…]|\p{Extended_Pictographic}/gu;

/** Endings that say who acts, and when. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['1pl_future', /...rons$/],
  ['2pl_future', /...rez$/],
  ['3_future', /...(?:ra|ront)$/],
  ['1_future', /...rai$/],
  ['conditional', /...(?:rait|raient|riez|rions|rais)$/],
  ['2pl', /..ez$/],
  ['1pl', /..ons$/],
  ['ing', /..ing$/],
];

/** Every idea, form and tone, then where a sentence can stand, in the order that the weights count them by. */
export const ideaNames: readonly string[] = [
  ...Object.keys(ideas),
  ...FORMS.map(([name]) => name),
  ...toneIds.map((tone) => `tone_${tone}`),
  ...settings,
];
const FIRST_FORM = Object.keys(ideas).length;
const FIRST_TONE = FIRST_FORM + FORMS.length;
const FIRST_SETTING = FIRST_TONE + toneIds.length;

const WHOLE = new Map<string, number[]>();
const START = new Map<string, number[]>();
for (const [at, idea] of (Object.keys(ideas) as Idea[]).entries()) {
  for (const entry of ideas[idea].split(' ')) {
    const filed = entry.endsWith('.') ? WHOLE : START;
    const key = entry.replace(/\.$/, '');
    filed.set(key, [...(filed.get(key) ?? []), at]);
  }
}
const LENGTHS = [...new Set([...START.keys()].map((start) => start.length))].sort((a, b) => a - b);

const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 4_000;

/** The ideas of one word, the forms of its ending and the tone it carries, as places in `ideaNames`. */
function ideasOf(word: string): readonly number[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = new Set<number>(WHOLE.get(word) ?? []);
  for (const length of LENGTHS) {
    if (length > word.length) break;
    for (const idea of START.get(word.slice(0, length)) ?? []) found.add(idea);
  }
  for (const [at, [, ending]] of FORMS.entries()) if (ending.test(word)) found.add(FIRST_FORM + at);
  const tone = toneIn(likeness(word, 0, word.length));
  if (tone > 0) found.add(FIRST_TONE + tone - 1);
  const made = [...found];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, made);
  return made;
}

const allTurns = { ...turns, ...toneTurns };
const TURNS = Object.values(allTurns);
export const turnNames: readonly string[] = Object.keys(allTurns);

export interface SentenceFeatures {
  /** How many words were read. */
  readonly length: number;
  /** Beginnings of words, each once. */
  readonly stems: ReadonlySet<string>;
  /** Two beginnings, in a row or with one word between, each once; `^` stands before the first. */
  readonly pairs: ReadonlySet<string>;
  /** Places in `ideaNames`, in the order they first stand in. */
  readonly ideas: readonly number[];
  /** `earlier * ideaNames.length + later`, each once. */
  readonly ideaPairs: ReadonlySet<number>;
  /** Places in `turnNames`. */
  readonly turns: readonly number[];
}

/** Linear: the words and ideas that are read of a sentence are bounded. */
export function sentenceFeatures(sentence: string): SentenceFeatures {
  const words = (sentence.match(TOKEN) ?? []).slice(0, MOST_WORDS);
  const stems = words.map(stemOf);
  const pairs = new Set<string>();
  const seen: number[] = [];
  const ideaPairs = new Set<number>();
  for (const [at, word] of words.entries()) {
    const stem = stems[at] as string;
    pairs.add(`${stems[at - 1] ?? '^'} ${stem}`);
    if (at > 1) pairs.add(`${stems[at - 2]}_${stem}`);
    const here = ideasOf(word);
    for (const idea of here) for (const before of seen) ideaPairs.add(before * ideaNames.length + idea);
    for (const idea of here) if (seen.length < MOST_IDEAS && !seen.includes(idea)) seen.push(idea);
  }
  const said = TURNS.flatMap((turn, at) => (turn.test(sentence) ? [at] : []));
  return {
    length: words.length,
    stems: new Set(stems),
    pairs,
    ideas: seen,
    ideaPairs,
    turns: said,
  };
}

/** Beginnings of words that stand anywhere in a draft, and of those in the comment it answers; each once. */
export interface WholeFeatures {
  readonly whole: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/**
 * What a draft and its comment are about, beside what each sentence says: the same words are a threat in one company and
 * none in another.
 * @param sentences of the draft, as read
 * @param asked the comment, folded; empty where there is none
 */
export function wholeFeatures(sentences: readonly SentenceFeatures[], asked: string): WholeFeatures {
  const whole = new Set<string>();
  for (const { stems } of sentences) for (const stem of stems) whole.add(stem);
  return { whole, asked: new Set((asked.match(TOKEN) ?? []).slice(0, MOST_WORDS).map(stemOf)) };
}

/** The same sentence where it stands: that counts as ideas which come before its first word. */
export function placed(features: SentenceFeatures, around: readonly Setting[]): SentenceFeatures {
  if (around.length === 0) return features;
  const places = around.map((setting) => FIRST_SETTING + settings.indexOf(setting));
  const ideaPairs = new Set(features.ideaPairs);
  for (const [at, place] of places.entries()) {
    for (const later of places.slice(at + 1)) ideaPairs.add(place * ideaNames.length + later);
    for (const idea of features.ideas) ideaPairs.add(place * ideaNames.length + idea);
  }
  return { ...features, ideas: [...places, ...features.ideas], ideaPairs };
}

/** What a word is counted as; quoted words were made meaningless, whatever their length. */
function stemOf(word: string): string {
  if (/^\d/.test(word)) return '#';
  return /^x{2,}$/.test(word) ? '«»' : word.slice(0, STEM);
}
