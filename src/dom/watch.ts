/**
 * Watches a page for the elements of a selector: those that appear, those something changes in, those that go.
 * One observer; only what was added is searched, never the document again; the work runs in slices.
 */
import { collect, noChanges, READ_ATTRIBUTES } from './mutations';
import { createPace } from './pace';
import { createQueue } from './queue';
import { closest, findAll, holds, matches, nodeTypeOf, parentElementOf } from './read/nodes';
import { createSlices } from './slices';

export interface WatchOptions {
  readonly root: Document;
  readonly selector: string;
  /** The element appeared (`fresh`), or something in it changed. */
  readonly touched: (element: Element, fresh: boolean) => void;
  /** The element left the page, or no longer matches. */
  readonly gone: (element: Element) => void;
  /** An element was found; it is read later, in turn. */
  readonly found?: (element: Element) => void;
  /** Something changed somewhere; called once a batch, before anything is read. */
  readonly stirred?: () => void;
  /** At the end of each slice of work. */
  readonly rested?: () => void;
  readonly signal: AbortSignal;
}

export interface Watch {
  /** Reads this element before the others, if it waits. */
  first(element: Element): void;
  /** Reads it again, in turn. */
  again(element: Element): void;
}

const clock = () => performance.now();

export function watch(options: WatchOptions): Watch {
  const { root, selector, signal } = options;
  const known = new Set<Element>();
  const read = new WeakSet<Element>();
  const queue = createQueue();
  const late = new Set<Element>();
  const pace = createPace(clock);
  let changes = noChanges();
  /** Roots searched since the last mutation: what stood below them then needs no search of its own. */
  let searched = new WeakSet<Element>();

  const found = (element: Element) => {
    if (!known.has(element)) {
      known.add(element);
      options.found?.(element);
    }
    queue.add(element);
  };
  const lost = (element: Element) => {
    if (!known.delete(element)) return;
    queue.drop(element);
    late.delete(element);
    read.delete(element);
    options.gone(element);
  };
  const search = (top: Element) => {
    const above = parentElementOf(top);
    const covered = above !== null && searched.has(above);
    searched.add(top);
    if (covered || !holds(root, top)) return;
    if (matches(top, selector)) found(top);
    for (const element of findAll(top, selector)) found(element);
  };
  const remove = (top: Element) => {
    if (known.has(top) && !holds(root, top)) lost(top);
    for (const element of findAll(top, selector)) if (!holds(root, element)) lost(element);
  };
  const stirIn = (node: Node) => {
    const element = nodeTypeOf(node) === 1 ? (node as Element) : parentElementOf(node);
    if (element === null) return;
    if (known.has(element) && !matches(element, selector)) lost(element);
    const container = closest(element, selector);
    if (container !== null && holds(root, container)) found(container);
  };
  const everything = () => {
    changes = noChanges();
    for (const element of known) if (!holds(root, element)) lost(element);
    for (const element of findAll(root, selector)) found(element);
  };
  const touch = (element: Element): void => {
    if (!known.has(element)) return;
    const fresh = !read.has(element);
    if (!fresh && pace.wait(element) > 0) {
      late.add(element);
      wait();
      return;
    }
    const start = clock();
    read.add(element);
    options.touched(element, fresh);
    pace.spent(element, clock() - start);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const element of late) queue.add(element);
      late.clear();
      slices.wake();
    }, 100);
  };
  const unit = (): boolean => {
    if (changes.overflow) everything();
    else if (!one(changes.removed, remove) && !one(changes.added, search) && !one(changes.within, stirIn)) {
      const element = queue.next();
      if (element === undefined) return false;
      touch(element);
    }
    return changes.removed.size + changes.added.size + changes.within.size + queue.size > 0;
  };
  const slices = createSlices(unit, signal, () => options.rested?.());

  const observer = new MutationObserver((records) => {
    searched = new WeakSet();
    collect(changes, records);
    options.stirred?.();
    slices.wake();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: READ_ATTRIBUTES,
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      known.clear();
    },
    { once: true },
  );
  for (const element of findAll(root, selector)) found(element);
  slices.wake();
  return {
    first: (element) => queue.first(element),
    again: (element) => {
      if (!known.has(element)) return;
      queue.add(element);
      slices.wake();
    },
  };
}

/** Takes one out of a set and works on it; false where it is empty. */
function one<T>(set: Set<T>, work: (item: T) => void): boolean {
  const item = set.values().next().value;
  if (item === undefined) return false;
  set.delete(item);
  work(item);
  return true;
}
