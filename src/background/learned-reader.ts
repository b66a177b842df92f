/** The shipped reader with what the corrections of this machine teach, worked out again only when they change. */
import { withLearned } from '../core/learning/classifier';
import { learnedOf } from '../core/rules/corrections';
import { createReader } from '../core/signals';
import type { Reader } from '../core/signals/signal';
import type { StoredCorrection } from '../storage/decision';
import { canonical } from '../storage/seal';
import type { ShippedReader } from './reader';

/** @returns a function that gives the same reader for the same corrections: taking one back brings the old reading back */
export function learnedReaders(): (shipped: ShippedReader, kept: readonly StoredCorrection[]) => Reader {
  let last: { readonly name: string; readonly shipped: ShippedReader; readonly read: Reader } | null = null;
  return (shipped, kept) => {
    const { classifier } = shipped;
    if (classifier === undefined) return shipped.read;
    const name = canonical(kept);
    if (last?.name !== name || last.shipped !== shipped) {
      const learned = learnedOf(kept);
      const read = learned.empty ? shipped.read : createReader(withLearned(classifier, learned));
      last = { name, shipped, read };
    }
    return last.read;
  };
}
