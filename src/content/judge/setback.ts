/** What to do when the background does not answer: wait a little longer each time, and ask for less at once. */
import type { Refusal } from '../../messages/wire';

const WAITS_MS = [60, 200, 600, 1_500, 4_000, 8_000];
export const BATCH = 50;
/** Refusals that say something of the batch, not of the worker that was just killed. */
const OF_THE_BATCH: ReadonlySet<Refusal> = new Set(['too_big', 'bad_request', 'bad_reply', 'failed']);

export interface Setback {
  /** Comments to ask of at once. */
  readonly size: number;
  /** Milliseconds to wait, and whether what was asked may be at fault. */
  failed(reason: Refusal): { readonly wait: number; readonly faulty: boolean };
  succeeded(): void;
}

export function createSetback(): Setback {
  let size = BATCH;
  let failures = 0;
  return {
    get size() {
      return size;
    },
    failed: (reason) => {
      const wait = WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 8_000;
      failures += 1;
      const faulty = OF_THE_BATCH.has(reason);
      if (faulty) size = Math.max(1, size >> 2);
      return { wait, faulty };
    },
    succeeded: () => {
      failures = 0;
      size = Math.min(BATCH, size * 2);
    },
  };
}
