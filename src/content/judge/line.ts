/** Who waits to be judged, those in view first; each stands in line once. */
import type { Entry } from '../entry';

export interface Line {
  add(entry: Entry, ahead: boolean): void;
  ahead(entry: Entry): void;
  drop(entry: Entry): void;
  /** Up to `most`, no two with the same key (the same comment can be shown twice). */
  take(most: number): Entry[];
  readonly size: number;
}

export function createLine(): Line {
  const front = new Set<Entry>();
  const back = new Set<Entry>();
  return {
    add: (entry, ahead) => {
      if (ahead) {
        back.delete(entry);
        front.add(entry);
      } else if (!front.has(entry)) back.add(entry);
    },
    ahead: (entry) => {
      if (back.delete(entry)) front.add(entry);
    },
    drop: (entry) => {
      front.delete(entry);
      back.delete(entry);
    },
    take: (most) => {
      const taken = new Map<string, Entry>();
      for (const from of [front, back]) {
        for (const entry of from) {
          if (taken.size >= most) return [...taken.values()];
          if (taken.has(entry.key)) continue;
          from.delete(entry);
          taken.set(entry.key, entry);
        }
      }
      return [...taken.values()];
    },
    get size() {
      return front.size + back.size;
    },
  };
}
