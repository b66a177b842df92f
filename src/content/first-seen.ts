/** When each comment of the page was first read, by its key: a dossier says since when it was in sight. */

/** Comments of one page; the oldest go first. */
const MOST = 8_000;

export interface FirstSeen {
  note(key: string): void;
  /** Milliseconds since 1970; now where it was never noted. */
  of(key: string): number;
}

/** @param clock milliseconds since 1970 */
export function createFirstSeen(clock: () => number): FirstSeen {
  const seen = new Map<string, number>();
  return {
    note: (key) => {
      if (seen.has(key)) return;
      seen.set(key, clock());
      if (seen.size <= MOST) return;
      const oldest = seen.keys().next().value;
      if (oldest !== undefined) seen.delete(oldest);
    },
    of: (key) => seen.get(key) ?? clock(),
  };
}
