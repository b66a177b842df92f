/**
 * P23: abusive words covered on request. Boxes in our own root, over the words, without a character; the site's nodes
 * are only read. A press on one shows the words of its comment again.
 */
import { make } from '../../dom/doc';
import type { Host } from '../../dom/host';
import type { Near } from '../../dom/near';
import type { Body } from '../../dom/read/text';
import { onTrusted } from '../../dom/trusted';
import type { Verdict } from '../../messages/page-views';
import type { Entry } from '../entry';
import type { Wording } from '../wording';
import { type Box, boxesOf, type Hidden } from './places';

export interface VeilsOptions {
  readonly host: Host;
  readonly wording: () => Pick<Wording, 'veil'>;
  readonly near: Pick<Near, 'has'>;
  /** What a comment's text was read from. */
  readonly body: (element: Element) => Body | null;
  /** Something is to be measured anew, at the next frame. */
  readonly moved: () => void;
  readonly signal: AbortSignal;
}

export interface Veils {
  /** The entry's verdict, text or nearness may have changed. */
  update(entry: Entry): void;
  drop(element: Element): void;
  /** Reads every place; what it gives writes them. Null where nothing is covered. */
  measure(origin: Pick<DOMRect, 'left' | 'top'>): (() => void) | null;
}

interface Veiled {
  readonly key: string;
  readonly verdict: Verdict;
  readonly hidden: Hidden;
  readonly boxes: HTMLElement[];
}

export function createVeils(options: VeilsOptions): Veils {
  const { host, signal } = options;
  const veiled = new Map<Element, Veiled>();
  /** Comments whose words one asked to see. */
  const shown = new Set<string>();
  const layer = make('div');
  layer.className = 'veils';
  // Below the markers and the card.
  host.root.prepend(layer);

  const drop = (element: Element) => {
    for (const box of veiled.get(element)?.boxes ?? []) box.remove();
    veiled.delete(element);
  };

  const update = (entry: Entry) => {
    const { element, key, verdict } = entry;
    const stretches = verdict?.hurt ?? [];
    const wanted = entry.live && options.near.has(element) && stretches.length > 0 && !shown.has(key);
    if (!wanted || verdict === null) return drop(element);
    const known = veiled.get(element);
    if (known?.verdict === verdict && known.key === key) return;
    const { text } = entry.comment;
    const hidden = { element, text, stretches, found: [], at: Number.NEGATIVE_INFINITY };
    veiled.set(element, { key, verdict, hidden, boxes: known?.boxes ?? [] });
    options.moved();
  };

  const boxAt = (one: Veiled, index: number): HTMLElement => {
    const known = one.boxes[index];
    if (known !== undefined) return known;
    const box = make('button');
    box.type = 'button';
    box.className = 'veil';
    box.setAttribute('aria-label', options.wording().veil);
    // One stop a comment for the keyboard, however many lines its words take.
    if (index > 0) box.tabIndex = -1;
    one.boxes.push(box);
    layer.append(box);
    return box;
  };

  const place = (one: Veiled, boxes: readonly Box[], origin: Pick<DOMRect, 'left' | 'top'>) => {
    for (const [index, { left, top, width, height }] of boxes.entries()) {
      const { style } = boxAt(one, index);
      style.translate = `${left - origin.left}px ${top - origin.top}px`;
      style.inlineSize = `${width}px`;
      style.blockSize = `${height}px`;
    }
    for (const [index, box] of one.boxes.entries()) box.hidden = index >= boxes.length;
  };

  const reveal = (event: MouseEvent) => {
    const path = event.composedPath();
    const pressed = [...veiled.values()].find(({ boxes }) => boxes.some((box) => path.includes(box)));
    if (pressed === undefined) return;
    event.stopPropagation();
    shown.add(pressed.key);
    for (const [element, { key }] of veiled) if (key === pressed.key) drop(element);
  };
  onTrusted(layer, 'click', reveal, signal);
  // A press must not take the user's caret out of the draft.
  layer.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => layer.remove(), { once: true });

  return {
    update,
    drop,
    measure: (origin) => {
      if (veiled.size === 0) return null;
      const now = performance.now();
      const places = [...veiled.values()].map((one) => ({
        one,
        boxes: boxesOf(one.hidden, options.body, host.element, now),
      }));
      return () => {
        for (const { one, boxes } of places) place(one, boxes, origin);
      };
    },
  };
}
