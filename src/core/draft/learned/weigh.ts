/** How much a sentence is like those that a check means: a weighted sum of its features, for every check at once. */
import {
  ideaNames,
  placed,
  type SentenceFeatures,
  sentenceFeatures,
  turnNames,
  type WholeFeatures,
  wholeFeatures,
} from './features';
import { weighedHeads } from './heads';
import { unpack, type Weights } from './pack';
import type { Setting } from './setting';
import { packed } from './weights';
import { wordingOf } from './wording';

/** How much each kind of feature counts beside the others; part of what the weights were fitted to. */
export const kinds = { stem: 0.6, pair: 0.5, idea: 1, ideaPair: 0.5, turn: 1.5 } as const;
const DAMPING = 60;
const GAIN = 3;

/** Long sentences hold more features; their sum is brought back to that of an ordinary one. */
export function scaleOf(features: SentenceFeatures): number {
  const square =
    features.stems.size * kinds.stem ** 2 +
    features.pairs.size * kinds.pair ** 2 +
    features.ideas.length * kinds.idea ** 2 +
    features.ideaPairs.size * kinds.ideaPair ** 2;
  // Turns come on top: they are few, and what they say is not made less by a long sentence.
  return GAIN / Math.sqrt(square + DAMPING);
}

/** The same for what stands anywhere in the draft or in its comment. */
const WHOLE = { gain: 1.5, whole: 30, asked: 15 };
export const wholeScales = ({ whole, asked }: WholeFeatures) => ({
  whole: WHOLE.gain / Math.sqrt(whole.size + WHOLE.whole),
  asked: WHOLE.gain / Math.sqrt(asked.size + WHOLE.asked),
});

const HEADS = weighedHeads.length;
let weights: Weights | null = null;

/** The sentences of a draft are weighed again at every key: most of them are as they were. */
const known = new Map<string, Float64Array>();
/** As read, wherever they stand. */
const read = new Map<string, SentenceFeatures>();
const MOST_KNOWN = 400;

/**
 * What each sentence of a draft weighs, in its company: logits in the order of `weighedHeads`. Pure; the weights are unpacked
 * at the first call.
 * @param sentences folded pieces, in order
 * @param around where each stands
 * @param asked the comment that is answered, folded
 * @param text the whole draft, folded
 */
export function weighAll(
  sentences: readonly string[],
  around: readonly (readonly Setting[])[],
  asked: string,
  text: string,
): Float64Array[] {
  const company = companyOf(wholeFeatures(sentences.map(readOnce), asked));
  addWording(text, company);
  return sentences.map((sentence, at) =>
    weigh(sentence, around[at]).map((logit, head) => logit + (company[head] as number)),
  );
}

/** What a draft and its comment add to the logits of every sentence. */
function companyOf(features: WholeFeatures): Float64Array {
  weights ??= unpack(packed);
  const logits = new Float64Array(HEADS);
  const scales = wholeScales(features);
  for (const kind of ['whole', 'asked'] as const) {
    const { rows, table } = weights[kind];
    for (const stem of features[kind]) {
      const row = rows.get(stem);
      if (row === undefined) continue;
      for (let head = 0; head < HEADS; head += 1)
        logits[head] = (logits[head] as number) + (table[row * HEADS + head] as number) * scales[kind];
    }
  }
  return logits;
}

/** Adds what the wording of the draft says to what its company says. */
function addWording(text: string, logits: Float64Array): void {
  weights ??= unpack(packed);
  const { table } = weights.wording;
  const { rows, value } = wordingOf(text);
  for (const row of rows) {
    for (let head = 0; head < HEADS; head += 1)
      logits[head] = (logits[head] as number) + (table[row * HEADS + head] as number) * value;
  }
  for (let head = 0; head < HEADS; head += 1)
    logits[head] = (logits[head] as number) + (weights.wording.bias[head] as number);
}

/** One sentence by itself. */
export function weigh(sentence: string, around: readonly Setting[] = []): Float64Array {
  const key = `${around.join(' ')}\n${sentence}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  weights ??= unpack(packed);
  const made = sum(placed(readOnce(sentence), around), weights);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, made);
  return made;
}

function readOnce(sentence: string): SentenceFeatures {
  const before = read.get(sentence);
  if (before !== undefined) return before;
  const made = sentenceFeatures(sentence);
  if (read.size >= MOST_KNOWN) read.clear();
  read.set(sentence, made);
  return made;
}

function sum(
  features: SentenceFeatures,
  { bias, stems, pairs, ideas, ideaPairs, turns }: Weights,
): Float64Array {
  const logits = new Float64Array(HEADS);
  const add = (table: Float32Array, row: number | undefined, value: number) => {
    if (row === undefined) return;
    for (let head = 0; head < HEADS; head += 1)
      logits[head] = (logits[head] as number) + (table[row * HEADS + head] as number) * value;
  };
  for (const stem of features.stems) add(stems.table, stems.rows.get(stem), kinds.stem);
  for (const pair of features.pairs) add(pairs.table, pairs.rows.get(pair), kinds.pair);
  for (const idea of features.ideas) add(ideas, idea, kinds.idea);
  for (const pair of features.ideaPairs) add(ideaPairs, pair, kinds.ideaPair);
  for (const turn of features.turns) add(turns, turn, kinds.turn);
  const scale = scaleOf(features);
  for (let head = 0; head < HEADS; head += 1)
    logits[head] = (logits[head] as number) * scale + (bias[head] as number);
  return logits;
}

/** Rows of the tables whose rows are counted. */
export const countedRows = {
  idea: ideaNames.length,
  ideaPair: ideaNames.length ** 2,
  turn: turnNames.length,
} as const;

/** What those rows are, where they have names: weights fitted to other names would weigh the wrong things. */
export const countedNames: Readonly<Record<keyof typeof countedRows, readonly string[]>> = {
  idea: ideaNames,
  ideaPair: [],
  turn: turnNames,
};
