/** Every comment of the page that is read now, by element and by key. */
import { follows } from '../dom/read/nodes';
import type { Entry } from './entry';

export interface Board {
  at(element: Element): Entry | undefined;
  /** The entry in view first where the same comment is shown twice; the caller gives the test. */
  byKey(key: string, prefer: (entry: Entry) => boolean): Entry | undefined;
  /** Every place where a comment is shown. */
  allOf(key: string): ReadonlySet<Entry>;
  /** Which of two comments stands above the other; null where one is not shown. */
  isAbove(one: string, other: string): boolean | null;
  put(entry: Entry): void;
  drop(element: Element): Entry | undefined;
  all(): IterableIterator<Entry>;
  readonly size: number;
}

const none: ReadonlySet<Entry> = new Set();

export function createBoard(): Board {
  const entries = new Map<Element, Entry>();
  const keys = new Map<string, Set<Entry>>();
  const index = (entry: Entry) => {
    const set = keys.get(entry.key) ?? new Set();
    set.add(entry);
    keys.set(entry.key, set);
  };
  const unindex = (entry: Entry) => {
    const set = keys.get(entry.key);
    set?.delete(entry);
    if (set?.size === 0) keys.delete(entry.key);
  };
  return {
    at: (element) => entries.get(element),
    byKey: (key, prefer) => {
      const set = keys.get(key) ?? none;
      for (const entry of set) if (prefer(entry)) return entry;
      return set.values().next().value;
    },
    allOf: (key) => keys.get(key) ?? none,
    isAbove: (one, other) => {
      const [a] = keys.get(one) ?? none;
      const [b] = keys.get(other) ?? none;
      return a === undefined || b === undefined ? null : follows(a.element, b.element);
    },
    put: (entry) => {
      entries.set(entry.element, entry);
      index(entry);
    },
    drop: (element) => {
      const entry = entries.get(element);
      if (entry === undefined) return undefined;
      entry.live = false;
      entries.delete(element);
      unindex(entry);
      return entry;
    },
    all: () => entries.values(),
    get size() {
      return entries.size;
    },
  };
}
