/** What to do when the background does not answer: wait a little longer each time, and ask for less at once. */
import type { Refusal } from '../../messages/wire';

const WAITS_MS = [60, 200, 600, 1_500, 4_000, 8_000];
export const BATCH = 50;
/** So often alone in a batch that was refused: the comment itself is at fault, and is left unjudged. */
const MOST_ALONE = 3;

/** Refusals that say something of the batch, not of the worker that was just killed. */
const OF_THE_BATCH: ReadonlySet<Refusal> = new Set(['too_big', 'bad_request', 'bad_reply', 'failed']);

export interface Setback {
  /** Comments to ask of at once. */
  readonly size: number;
  /** Milliseconds to wait, and whether to give up on the one that was asked alone. */
  failed(reason: Refusal): { wait: number; giveUp: boolean };
  succeeded(): void;
}

export function createSetback(): Setback {
  let size = BATCH;
  let failures = 0;
  let alone = 0;
  return {
    get size() {
      return size;
    },
    failed: (reason) => {
      const wait = WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 8_000;
      failures += 1;
      const faulty = OF_THE_BATCH.has(reason);
      if (faulty && size === 1) alone += 1;
      if (faulty) size = Math.max(1, size >> 2);
      const giveUp = alone >= MOST_ALONE;
      if (giveUp) alone = 0;
      return { wait, giveUp };
    },
    succeeded: () => {
      failures = 0;
      alone = 0;
      size = Math.min(BATCH, size * 2);
    },
  };
}
