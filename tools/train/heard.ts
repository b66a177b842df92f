/**
 * What a reader of ours found where a source is silent: some thousand Reddit comments of the kind that is never asked
 * about despair and threats were read one by one, and a few are the real thing. Kept as digests, for the texts are not ours.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeadId, headIds } from '../../src/core/classifier/model';
import { fold } from '../../src/core/text/fold';
import { digest } from '../../src/platform/digest';
import { root } from '../root';

export const heardFile = join(root, 'corpus', 'heard-elsewhere.tsv');

/** Digits of a digest that are kept: enough to tell apart what stands in one data set. */
const DIGITS = 16;

/** True, or null where two readers could disagree. */
export type Heard = true | null;

/** @throws with the line where one is not of the three columns or names an unknown value */
export function parseHeard(text: string): Map<string, [HeadId, Heard][]> {
  const heard = new Map<string, [HeadId, Heard][]>();
  text.split('\n').forEach((row, at) => {
    if (row === '') return;
    const [of = '', said = '', truth = '', ...more] = row.split('\t');
    const head = headIds.find((one) => one === said);
    if (of.length !== DIGITS || head === undefined || !['true', 'unclear'].includes(truth) || more.length > 0)
      throw new Error(`heard-elsewhere.tsv:${at + 1}: digest, head and "true" or "unclear" expected`);
    heard.set(of, [...(heard.get(of) ?? []), [head, truth === 'true' ? true : null]]);
  });
  return heard;
}

let known: Map<string, [HeadId, Heard][]> | null = null;

export function heardIn(text: string): readonly [HeadId, Heard][] {
  known ??= parseHeard(readFileSync(heardFile, 'utf8'));
  return known.get(digest(fold(text).text).slice(0, DIGITS)) ?? [];
}
