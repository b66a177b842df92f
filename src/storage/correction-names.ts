/**
 * How a correction's text is named in what is kept. The engine names a text by a short plain hash, which anybody could
 * compare with a text they have; what is kept is that name turned round with the key of this machine, and turned back
 * when it is read.
 */
import type { Pseudonym } from './secret';

export interface CorrectionNames {
  /** The name to keep, from the engine's. */
  hide(key: string): Promise<string>;
  /** The engine's name, from the one that is kept; names of before stay as they are. */
  show(name: string): Promise<string>;
}

/** Rounds of a Feistel network: with four, keyed, nobody tells it from chance. */
const ROUNDS = [0, 1, 2, 3] as const;
const KEPT = /^k([0-9a-f]{8})([0-9a-f]{8})$/;

export function correctionNames(pseudonym: Pseudonym): CorrectionNames {
  /** Read again at each judgement's change: worked out once each. */
  const shown = new Map<string, string>();

  async function turned(half: string, round: number, other: string): Promise<string> {
    const keyed = Number.parseInt((await pseudonym(`correction|${round}|${half}`)).slice(0, 8), 16);
    return ((keyed ^ Number.parseInt(other, 16)) >>> 0).toString(16).padStart(8, '0');
  }

  return {
    async hide(key) {
      let [left, right] = [key.slice(0, 8), key.slice(8)];
      for (const round of ROUNDS) [left, right] = [right, await turned(right, round, left)];
      return `k${left}${right}`;
    },
    async show(name) {
      const known = shown.get(name);
      if (known !== undefined) return known;
      const halves = KEPT.exec(name);
      if (halves === null) return name;
      let [left, right] = [halves[1] as string, halves[2] as string];
      for (const round of ROUNDS.toReversed()) [left, right] = [await turned(left, round, right), left];
      shown.set(name, left + right);
      return left + right;
    },
  };
}
