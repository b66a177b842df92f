/** The fitted weights as the file that the coach is built with. */

import { type PackedTable, packTable } from '../../src/core/draft/learned/pack';
import { countedNames, countedRows } from '../../src/core/draft/learned/weigh';
import { WORDING_ROWS } from '../../src/core/draft/learned/wording';
import type { Fit } from './fit';
import type { WordingFit } from './wording';

/** A name that stands in fewer examples, or weighs less for every check, is left out. */
const LEAST_WEIGHT = { stem: 0.12, pair: 0.16, whole: 0.1, asked: 0.1 } as const;
/** The same for a row of the wording. */
const LEAST_WORDING = 0.15;

/**
 * @param fits by check, in the order of the heads; @param wordings likewise, each multiplied by what it counts
 * @param names of the features, by number
 */
export function weightsFile(
  fits: readonly Fit[],
  wordings: readonly WordingFit[],
  names: readonly string[],
): string {
  const numbers = new Map(names.map((name, at) => [name, at]));
  const row = (name: string) => {
    const number = numbers.get(name);
    return fits.map(({ weights }) => (number === undefined ? 0 : (weights[number] as number)));
  };
  const named = (kind: keyof typeof LEAST_WEIGHT): PackedTable => {
    const kept = names
      .filter((name) => name.startsWith(`${kind}:`))
      .filter((name) => row(name).some((weight) => Math.abs(weight) >= LEAST_WEIGHT[kind]))
      .sort();
    return packTable(
      kept.map((name) => name.slice(kind.length + 1)),
      kept.map(row),
    );
  };
  const counted = (kind: keyof typeof countedRows): PackedTable =>
    packTable(
      countedNames[kind],
      Array.from({ length: countedRows[kind] }, (_, at) => row(`${kind}:${at}`)),
    );
  const wordingRow = (at: number) => {
    const weights = wordings.map((one) => one.weights[at] as number);
    return weights.some((weight) => Math.abs(weight) >= LEAST_WORDING) ? weights : weights.map(() => 0);
  };
  const packed = {
    bias: fits.map(({ bias }) => Number(bias.toFixed(4))),
    stems: named('stem'),
    pairs: named('pair'),
    ideas: counted('idea'),
    ideaPairs: counted('ideaPair'),
    turns: counted('turn'),
    whole: named('whole'),
    asked: named('asked'),
    wording: packTable(
      [],
      Array.from({ length: WORDING_ROWS }, (_, at) => wordingRow(at)),
    ),
    wordingBias: wordings.map(({ bias }) => Number(bias.toFixed(4))),
  };
  return [
    '/** Made by `npm run train:drafts`; not edited by hand. */',
    "import type { PackedWeights } from './pack';",
    '',
    `export const packed: PackedWeights = ${JSON.stringify(packed)};`,
    '',
  ].join('\n');
}
