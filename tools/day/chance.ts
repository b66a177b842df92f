/** Chance that falls the same way at each run (mulberry32): a simulated day can be told again. */

export interface Chance {
  /** From 0 up to 1, 1 left out. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A heavy-tailed count: more than half are 0, one in a hundred is above 50. */
  count(tail?: number): number;
}

const TAIL = 1.15;
/** No comment of a simulated day draws more by chance alone. */
const MOST = 20_000;

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (list) => {
      const picked = list[between(0, list.length - 1)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    count: (tail = TAIL) => Math.min(MOST, Math.floor((1 - next()) ** (-1 / tail)) - 1),
  };
}

/** Draws from a list in chance's order, each once before any comes a second time. */
export function deck<T>(of: readonly T[], by: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) {
      left = [...of];
      for (let at = left.length - 1; at > 0; at -= 1) {
        const other = by.between(0, at);
        [left[at], left[other]] = [left[other] as T, left[at] as T];
      }
    }
    const drawn = left.pop();
    if (drawn === undefined) throw new Error('an empty deck');
    return drawn;
  };
}
