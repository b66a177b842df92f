/** How well a check's sentences are told on brands that were left out of the training: for choosing its bars. */
import { bars, type WeighedHead } from '../../src/core/draft/learned/heads';
import type { Told } from './cross';
import { type Mix, mixed } from './mix';

const PRECISIONS = [0.95, 0.9, 0.85, 0.75] as const;
/** Good drafts touched, per thousand, at which a place is shown. */
const TOUCHED = [1, 3, 6] as const;

/** A line: what is found where the bar is now, and where it would be for a precision, or for so many good drafts touched. */
export function heldOutLine(head: WeighedHead, rows: readonly Told[], mix: Mix): string {
  const told = rows
    .map((row) => ({ weight: mixed(mix, row), truth: row.truth, good: row.good }))
    .sort((a, b) => b.weight - a.weight);
  const truths = told.filter(({ truth }) => truth).length;
  const goods = told.filter(({ good }) => good).length;
  const best = new Map<string, string>();
  let hits = 0;
  let touched = 0;
  for (const [at, { weight, truth, good }] of told.entries()) {
    if (truth) hits += 1;
    if (good) touched += 1;
    const place = `R ${(hits / truths).toFixed(2)} at ${weight.toFixed(1)}`;
    for (const least of PRECISIONS) if (hits / (at + 1) >= least) best.set(`P ${least}`, place);
    for (const most of TOUCHED)
      if (touched * 1_000 <= most * goods) best.set(`${most}‰`, `${place} P ${(hits / (at + 1)).toFixed(2)}`);
  }
  const over = told.filter(({ weight }) => weight >= bars[head].likely);
  const right = over.filter(({ truth }) => truth).length;
  const good = over.filter((one) => one.good).length;
  const now = `P ${(right / over.length).toFixed(2)} R ${(right / truths).toFixed(2)}, ${good} good ones, at ${bars[head].likely}`;
  const places = [...PRECISIONS.map((least) => `P ${least}`), ...TOUCHED.map((most) => `${most}‰`)];
  return `${head.padEnd(16)} ${truths} drafts; now ${now}; ${places.map((place) => `${place}: ${best.get(place) ?? '–'}`).join('; ')}`;
}
