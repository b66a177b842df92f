/** An export, chunk by chunk: it can be stopped between two, and goes on where the background stopped answering. */
import type { JournalPort } from './context';
import type { Query } from './filters';

export interface Exported {
  /** Pieces of the file, in order. */
  readonly parts: readonly string[];
  readonly entries: number;
  /** Records that could not be read. */
  readonly damaged: number;
  /** Where to go on. */
  readonly cursor: number | null;
}

export const nothingYet: Exported = { parts: [], entries: 0, damaged: 0, cursor: null };

export interface Ran {
  readonly how: 'done' | 'stopped' | 'failed';
  readonly exported: Exported;
}

/** Entries a chunk: a few hundred kilobytes, well under a second. */
const CHUNK = 1_000;

/**
 * @param before what an earlier run got before it failed; `nothingYet` at first
 * @param convert a chunk's JSON lines as the file wants them
 */
export async function runExport(
  send: JournalPort['send'],
  query: Query,
  before: Exported,
  convert: (lines: string) => string,
  signal: AbortSignal,
  onProgress: (exported: Exported) => void,
): Promise<Ran> {
  let exported = before;
  try {
    do {
      const { cursor } = exported;
      const chunk = await send('journal.export', { query, cursor, size: CHUNK });
      if (signal.aborted) return { how: 'stopped', exported };
      exported = {
        parts: [...exported.parts, convert(chunk.lines)],
        entries: exported.entries + chunk.entries,
        damaged: exported.damaged + chunk.damaged,
        cursor: chunk.next,
      };
      onProgress(exported);
    } while (exported.cursor !== null);
    return { how: 'done', exported };
  } catch {
    return { how: signal.aborted ? 'stopped' : 'failed', exported };
  }
}
