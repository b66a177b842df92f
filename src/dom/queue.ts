/** Elements waiting to be read, each once, those in view first. */
export interface ElementQueue {
  add(element: Element): void;
  /** Puts one that waits ahead of the others. */
  first(element: Element): void;
  drop(element: Element): void;
  next(): Element | undefined;
  readonly size: number;
}

export function createQueue(): ElementQueue {
  const ahead = new Set<Element>();
  const rest = new Set<Element>();
  const take = (from: Set<Element>): Element | undefined => {
    const element = from.values().next().value;
    if (element !== undefined) from.delete(element);
    return element;
  };
  return {
    add: (element) => {
      if (!ahead.has(element)) rest.add(element);
    },
    first: (element) => {
      if (rest.delete(element)) ahead.add(element);
    },
    drop: (element) => {
      ahead.delete(element);
      rest.delete(element);
    },
    next: () => take(ahead) ?? take(rest),
    get size() {
      return ahead.size + rest.size;
    },
  };
}
