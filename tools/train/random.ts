/** Chance with a fixed seed: it is part of the recipe. */

const next = (state: number) => (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;

/** The numbers below `count` in an order of their own for each seed. */
export function shuffled(count: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  let state = seed;
  for (let at = count - 1; at > 0; at -= 1) {
    state = next(state);
    const other = (state >>> 8) % (at + 1);
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order;
}

export interface Random {
  /** From 0 to below 1. */
  uniform(): number;
  /** Of mean 0 and variance 1 (Box and Muller). */
  normal(): number;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const uniform = () => {
    state = next(state);
    return (state >>> 8) / 2 ** 24;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
