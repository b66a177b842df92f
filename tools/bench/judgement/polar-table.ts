/** Everybody's word on the same texts: displeasure, and which of three sentiments. */
import type { Reader } from '../../../src/core/signals/signal';
import type { Bench, Line } from './row';
import type { Polar } from './texts';

/** What one asked said of each text, in the texts' order. */
export interface Said {
  readonly who: string;
  /** `neg`, `neu`, `pos`. */
  readonly labels: readonly string[];
  readonly negative: readonly boolean[];
  /** The higher, the more displeased. */
  readonly scores: readonly number[];
}

const shortOf = { negative: 'neg', neutral: 'neu', positive: 'pos' } as const;

export function saidBy(who: string, reader: Reader, rows: readonly Polar[]): Said {
  const readings = rows.map(({ text }) => reader(text));
  return {
    who,
    labels: readings.map(({ sentiment }) => shortOf[sentiment.label]),
    negative: readings.map(({ signals }) => signals.negative.on),
    scores: readings.map(({ signals }) => signals.negative.score),
  };
}

/**
 * Relais, bare rules, each peer, "always negative".
 * @param own another reader than the shipped one to speak for Relais
 */
export async function everybody(
  bench: Bench,
  rows: readonly Polar[],
  own: Reader = bench.reader,
): Promise<(Said | { readonly who: string })[]> {
  const said: (Said | { readonly who: string })[] = [
    saidBy('Relais', own, rows),
    saidBy('bare rules', bench.patterns, rows),
  ];
  for (const { name, opinion } of bench.sentiments) {
    if (opinion === null) {
      said.push({ who: name });
      continue;
    }
    const opinions: number[] = [];
    for (const { text, lang } of rows) opinions.push(await opinion(text, lang));
    said.push({
      who: name,
      labels: opinions.map((one) => (one < 0 ? 'neg' : one > 0 ? 'pos' : 'neu')),
      negative: opinions.map((one) => one < 0),
      scores: opinions.map((one) => -one),
    });
  }
  const always = rows.map(() => true);
  return [
    ...said,
    { who: 'always negative', labels: rows.map(() => 'neg'), negative: always, scores: rows.map(() => 0) },
  ];
}

/** One line each; those who could not be asked say so. */
export function linesOf(
  said: readonly (Said | { readonly who: string })[],
  figure: (one: Said) => string,
): Line[] {
  return said.map((one) => [one.who, 'labels' in one ? figure(one) : 'not installed'] as const);
}
