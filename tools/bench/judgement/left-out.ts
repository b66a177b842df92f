/**
 * A model made as the shipped one is, but without the reviews of one app, without a quarter of our own corpus and without
 * our comments on one trade: what it says of those was learned elsewhere.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Classifier, classifierOf } from '../../../src/core/classifier/classify';
import { createReader } from '../../../src/core/signals';
import type { Reader } from '../../../src/core/signals/signal';
import { fold } from '../../../src/core/text/fold';
import { type CorpusLine, exampleOf, readCorpus } from '../../train/corpus';
import { foldOf } from '../../train/cross';
import { distinctFrom, evaluationTexts, readOutside } from '../../train/outside';
import { poolFiles, readPools, readTuning } from '../../train/pools';
import { makeModel, options } from '../../train/recipe';
import { readTonePosts, toneExample } from '../../train/tone-texts';
import { type Polar, shared, textsOf } from './texts';

/** The app whose reviews are left out, in every language. */
export const APP = 'Huawei Health';
/** The sector whose comments are left out, in every language. */
export const TRADE = 'airline';
const QUARTERS = 4;

export interface LeftOut {
  readonly reader: Reader;
  /** The classifier behind it. */
  readonly classifier: Classifier;
  /** Reviews of the app, not seen in training. */
  readonly reviews: readonly Polar[];
  /** The quarter of the corpus that was not seen in training. */
  readonly corpus: readonly CorpusLine[];
  readonly seconds: number;
}

/** Null where the texts of others are not beside this checkout. */
export function makeLeftOut(): LeftOut | null {
  const outside = readOutside(shared);
  const files = ['fr', 'en'].map((lang) => `app-reviews/${lang}_train.jsonl`);
  if (outside === null || !poolFiles.flat().every((name) => existsSync(path.join(shared, name)))) return null;
  const started = performance.now();
  const reviews = files.flatMap((name) => textsOf<Polar>(name) ?? []).filter(({ app }) => app === APP);
  const lines = readCorpus();
  const corpus = lines.filter(({ text }) => foldOf(text, QUARTERS) === 0);
  const held = evaluationTexts(shared);
  const trade = lines.filter(({ sector }) => sector === TRADE);
  for (const { text } of [...reviews, ...corpus, ...trade]) held.add(fold(text).text);
  const posts = readTonePosts().map(toneExample);
  const examples = distinctFrom([...lines.map(exampleOf), ...posts, ...outside], held);
  const { model } = makeModel(examples, readPools(shared), options, readTuning(shared));
  const classifier = classifierOf({ ...model, sha256: '' });
  return {
    reader: createReader(classifier),
    classifier,
    reviews,
    corpus,
    seconds: (performance.now() - started) / 1_000,
  };
}
