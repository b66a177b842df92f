/** Cohen's kappa: how far two hands agree beyond what chance would give hands with their habits. */

/** A value each for the same comment. */
export type Pair = readonly [first: string, second: string];

export interface Agreement {
  readonly compared: number;
  readonly same: number;
  /** 1 for hands that always agree, 0 for chance; null where both only ever gave one and the same value. */
  readonly kappa: number | null;
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const compared = pairs.length;
  const same = pairs.filter(([first, second]) => first === second).length;
  const share = (value: string, hand: 0 | 1) =>
    pairs.filter((pair) => pair[hand] === value).length / compared;
  const values = new Set(pairs.flat());
  const chance = [...values].reduce((sum, value) => sum + share(value, 0) * share(value, 1), 0);
  const kappa = values.size < 2 ? null : (same / compared - chance) / (1 - chance);
  return { compared, same, kappa };
}
