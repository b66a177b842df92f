/** A model of our own making: it knows the words it is given, for the head it is given them. */
import { cueBuckets, featuresOf } from '../../../src/core/classifier/features';
import {
  type HeadId,
  headIds,
  MODEL_FORMAT,
  MODEL_VERSION,
  type Model,
} from '../../../src/core/classifier/model';
import { noSecondLook } from '../../../src/core/classifier/second-look';

const BUCKETS = 4_096;

export type Known = Readonly<Partial<Record<HeadId, readonly string[]>>>;

/** @param cues names of cues that speak for a head */
export function tinyModel(known: Known, cues: Known = {}, bias = -1): Omit<Model, 'sha256'> {
  const weights = new Int8Array(BUCKETS * headIds.length);
  const teach = (head: HeadId, buckets: readonly number[]) => {
    for (const bucket of buckets) weights[bucket * headIds.length + headIds.indexOf(head)] = 100;
  };
  for (const [head, words] of Object.entries(known) as [HeadId, string[]][]) {
    for (const word of words) teach(head, featuresOf(word, BUCKETS).grams.buckets);
  }
  for (const [head, names] of Object.entries(cues) as [HeadId, string[]][])
    teach(head, cueBuckets(names, BUCKETS));
  return {
    format: MODEL_FORMAT,
    version: MODEL_VERSION,
    trained: 'tiny',
    heads: [...headIds],
    buckets: BUCKETS,
    scale: headIds.map(() => 0.05),
    bias: headIds.map(() => bias),
    french: headIds.map(() => 0),
    patterns: headIds.map(() => 1),
    hidden: 0,
    weights,
    look: noSecondLook(headIds.length),
  };
}
