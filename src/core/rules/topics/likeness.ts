/** How like each topic's own words a comment is: cosine of weighed features, rarer ones (among topics) telling more. */
import { fold } from '../../text/fold';
import { featuresOfWord, tellingWords } from './features';

/** Texts that speak for one topic, with how much each counts. */
export interface TopicTexts {
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
}

/** What one word says for each topic, and the square of its own length. */
interface Weighed {
  readonly by: Float64Array;
  readonly square: number;
}

const MOST_KEPT = 2_000;

/** @returns for a folded comment, a likeness in [0, 1] to each topic, in their order */
export type Likeness = (folded: string) => readonly number[];

export function likenessTo(topics: readonly TopicTexts[]): Likeness {
  const sums = topics.map(({ texts }) => {
    const sum = new Map<number, number>();
    for (const { text, weight } of texts) {
      for (const word of tellingWords(fold(text).text))
        for (const [feature, worth] of featuresOfWord(word))
          sum.set(feature, (sum.get(feature) ?? 0) + worth * weight);
    }
    return sum;
  });
  const among = new Map<number, number>();
  for (const sum of sums) for (const feature of sum.keys()) among.set(feature, (among.get(feature) ?? 0) + 1);
  const rarity = (feature: number) => Math.log(1 + topics.length / (among.get(feature) ?? 0.5));
  const postings = new Map<number, (readonly [topic: number, weight: number])[]>();
  sums.forEach((sum, topic) => {
    // What is said again and again counts less than as often.
    const weighed = [...sum].map(
      ([feature, worth]) => [feature, Math.sqrt(worth) * rarity(feature)] as const,
    );
    const norm = Math.sqrt(weighed.reduce((total, [, weight]) => total + weight * weight, 0)) || 1;
    for (const [feature, weight] of weighed) {
      const list = postings.get(feature) ?? [];
      list.push([topic, weight / norm]);
      postings.set(feature, list);
    }
  });
  const weigh = (word: string): Weighed => {
    const by = new Float64Array(topics.length);
    let square = 0;
    for (const [feature, worth] of featuresOfWord(word)) {
      const weight = worth * rarity(feature);
      square += weight * weight;
      for (const [topic, own] of postings.get(feature) ?? [])
        by[topic] = (by[topic] as number) + own * weight;
    }
    return { by, square };
  };
  const known = new Map<string, Weighed>();
  const weighed = (word: string): Weighed => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const made = weigh(word);
    // Words repeat from comment to comment; what is kept is bounded, and never changes what is said.
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, made);
    return made;
  };
  return (folded) => {
    const likeness = topics.map(() => 0);
    let norm = 0;
    for (const word of tellingWords(folded)) {
      const { by, square } = weighed(word);
      norm += square;
      for (let topic = 0; topic < by.length; topic += 1)
        likeness[topic] = (likeness[topic] as number) + (by[topic] as number);
    }
    const length = Math.sqrt(norm) || 1;
    return likeness.map((sum) => sum / length);
  };
}
