/** How like each topic's own words a comment is: cosine of weighed features, rarer ones (among topics) telling more. */
import { fold } from '../../text/fold';
import { tellingWords, WordFeatures } from './features';
import { Postings } from './postings';

/** Texts that speak for one topic, with how much each counts. */
export interface TopicTexts {
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
}

/** @returns for a folded comment, a likeness in [0, 1] to each topic, in their order; good until the next is asked for */
export type Likeness = (folded: string) => Float64Array;

export function likenessTo(topics: readonly TopicTexts[]): Likeness {
  const of = onceRead();
  const sums = topics.map((one) => sumOf(one, of));
  const among = new Map<number, number>();
  for (const sum of sums) for (const feature of sum.keys()) among.set(feature, (among.get(feature) ?? 0) + 1);
  const rarity = (count: number) => Math.log(1 + topics.length / (count || UNHEARD));
  const postings = new Postings(
    sums.map((sum) => normed(sum, (feature) => rarity(among.get(feature) ?? 0))),
    rarity,
  );
  const heard = recent(mostKept(topics.length), (word) => {
    const by = new Float64Array(topics.length);
    return { by, square: hear(word, postings, by) };
  });
  const likeness = new Float64Array(topics.length);
  return (folded) => {
    likeness.fill(0);
    let squares = 0;
    for (const word of tellingWords(folded)) {
      const { by, square } = heard(word);
      squares += square;
      for (let topic = 0; topic < by.length; topic += 1)
        likeness[topic] = (likeness[topic] as number) + (by[topic] as number);
    }
    const length = Math.sqrt(squares) || 1;
    for (let topic = 0; topic < likeness.length; topic += 1)
      likeness[topic] = (likeness[topic] as number) / length;
    return likeness;
  };
}

/** A feature that no topic has is as rare as one that half a topic has. */
const UNHEARD = 0.5;
const reader = new WordFeatures();

/** Words repeat from comment to comment; what is kept is bounded, and never changes what is said: numbers, all told. */
const MOST_NUMBERS = 64_000;
const mostKept = (topics: number) => Math.ceil(MOST_NUMBERS / Math.max(topics, 30));

/** Remembers what was made for the names asked for last, at least `most` of them and at most twice as many. */
function recent<T>(most: number, make: (name: string) => T): (name: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (name) => {
    const known = young.get(name);
    if (known !== undefined) return known;
    const made = old.get(name) ?? make(name);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(name, made);
    return made;
  };
}

/** Adds what one word says for each topic. @returns the square of the word's own length */
function hear(word: string, postings: Postings, by: Float64Array): number {
  const { features, worths, size } = reader.read(word);
  let square = 0;
  for (let at = 0; at < size; at += 1) {
    const nth = postings.find(features[at] as number);
    const weight = (worths[at] as number) * (postings.rarity[nth] as number);
    square += weight * weight;
    if (nth === 0) continue;
    const end = postings.from[nth + 1] as number;
    for (let one = postings.from[nth] as number; one < end; one += 1) {
      const topic = postings.topics[one] as number;
      by[topic] = (by[topic] as number) + (postings.weights[one] as number) * weight;
    }
  }
  return square;
}

/** Features of one word with their worths, in turn. */
type Read = readonly number[];

/** How often, and how loudly, the texts of a topic have each feature. @param of what a word brings, read once for all topics */
function sumOf({ texts }: TopicTexts, of: (word: string) => Read): Map<number, number> {
  const words = new Map<string, number>();
  for (const { text, weight } of texts)
    for (const word of tellingWords(fold(text).text)) words.set(word, (words.get(word) ?? 0) + weight);
  const sum = new Map<number, number>();
  for (const [word, weight] of words) {
    const read = of(word);
    for (let at = 0; at < read.length; at += 2) {
      const feature = read[at] as number;
      sum.set(feature, (sum.get(feature) ?? 0) + (read[at + 1] as number) * weight);
    }
  }
  return sum;
}

/** Reads each word once, however many topics say it. */
function onceRead(): (word: string) => Read {
  const known = new Map<string, Read>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const { features, worths, size } = reader.read(word);
    const read: number[] = [];
    for (let at = 0; at < size; at += 1) read.push(features[at] as number, worths[at] as number);
    known.set(word, read);
    return read;
  };
}

/** What is said again and again counts less than as often; every topic is brought to one length. */
function normed(
  sum: ReadonlyMap<number, number>,
  rarity: (feature: number) => number,
): ReadonlyMap<number, number> {
  const weighed = [...sum].map(([feature, worth]) => [feature, Math.sqrt(worth) * rarity(feature)] as const);
  const norm = Math.sqrt(weighed.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
  return new Map(weighed.map(([feature, weight]) => [feature, weight / norm]));
}
