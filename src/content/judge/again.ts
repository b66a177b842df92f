/** The charter, the corrections or the settings changed: every comment of the page is looked at again. */
import type { Near } from '../../dom/near';
import { createSlices } from '../../dom/slices';
import type { Board } from '../board';
import type { Entry } from '../entry';

export interface AgainOptions {
  readonly board: Board;
  readonly near: Near;
  readonly relate: (entry: Entry) => void;
  readonly flush: () => void;
  readonly signal: AbortSignal;
}

/** Those in view at once, the rest in slices; asked again meanwhile, it begins anew. */
export function createAgain({ board, near, relate, flush, signal }: AgainOptions): () => void {
  let round: Iterator<Entry> | null = null;
  const rounds = createSlices(
    () => {
      const step = round?.next();
      if (step === undefined || step.done) return false;
      if (step.value.live) relate(step.value);
      return true;
    },
    signal,
    flush,
  );
  return () => {
    for (const element of near.all()) {
      const entry = board.at(element);
      if (entry !== undefined) relate(entry);
    }
    round = board.all();
    rounds.wake();
  };
}
