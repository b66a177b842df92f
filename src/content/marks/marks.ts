/**
 * The markers of a page: only those of flagged comments near the viewport are in the document. Every position is
 * read once a frame, from geometry; nothing is put among the site's nodes.
 */
import { make } from '../../dom/doc';
import { paced } from '../../dom/frame';
import type { Host } from '../../dom/host';
import type { Box } from '../../dom/place';
import { onTrusted } from '../../dom/trusted';
import { viewportSize } from '../../dom/viewport';
import { type Entry, isDone, isFlagged } from '../entry';
import { lineUp } from './line-up';
import { createMarker, type Marker } from './marker';
import { isDarkPage } from './shade';
import { createSpots } from './spots';

export interface MarksOptions {
  readonly host: Host;
  readonly label: () => string;
  readonly isNear: (element: Element) => boolean;
  readonly pressed: (entry: Entry) => void;
  /** Measured in the same go, before anything is written; what it gives writes. */
  readonly beside: (origin: DOMRect) => (() => void) | null;
  /** After each frame in which markers were placed. */
  readonly placed: () => void;
  readonly signal: AbortSignal;
}

export interface Marks {
  /** The entry's flag, look or nearness may have changed. */
  update(entry: Entry): void;
  drop(element: Element): void;
  /** Something moved under the user's hand: at the next frame. */
  refresh(): void;
  /** The page changed: soon enough. */
  calmly(): void;
  /**
   * Focuses the marker, with a sign that lasts a moment. At once where its comment can be seen: a key pressed before
   * the next frame is meant for it already. Else as soon as it can.
   */
  call(entry: Entry): void;
  /** Where the marker stands, in the viewport; null where it is not shown. */
  boxOf(element: Element): Box | null;
  focus(element: Element): boolean;
  setOpen(element: Element, open: boolean): void;
}

interface Placed {
  readonly marker: Marker;
  readonly entry: Entry;
}

const CALL_MS = 2_500;
/** A page that squeezes thousands of comments into one screen gets no more markers than can be told apart. */
const MOST = 150;

export function createMarks(options: MarksOptions): Marks {
  const { host, signal } = options;
  const placed = new Map<Element, Placed>();
  const spots = createSpots(host.element);
  const layer = make('div');
  layer.className = 'marks';
  const probe = make('div');
  probe.className = 'probe';
  host.root.prepend(probe, layer);
  let called: { entry: Entry; until: number } | null = null;
  /** Gone to last, and not yet told to be near: the browser says so some frames late. */
  let ahead: Element | null = null;

  const place = () => {
    const origin = host.element.getBoundingClientRect();
    if (placed.size === 0) {
      options.beside(origin)?.();
      return options.placed();
    }
    const viewport = viewportSize();
    spots.begin();
    // Before the others, or they may spend what may be spent on looking.
    if (called !== null) spots.of(called.entry.element, viewport);
    // Everything is read before anything is written: one layout a frame.
    const places = [...placed.values()].map((item) => ({
      item,
      at: spots.of(item.entry.element, viewport),
    }));
    const others = options.beside(origin);
    for (const { item, at } of places) {
      if (at === null) item.marker.hide();
      else item.marker.move(at.left - origin.left, at.top - origin.top);
    }
    others?.();
    const shown = places.flatMap(({ item, at }) => (at === null ? [] : [{ button: item.marker.button, at }]));
    lineUp(layer, shown, host.root.activeElement);
    layer.classList.toggle('dark', isDarkPage());
    const owed = spots.owes();
    if (owed === 'new') frames.soon();
    else if (owed === 'moved') frames.calmly();
    answerCall();
    options.placed();
  };
  const frames = paced(place, probe, signal);
  const refresh = frames.soon;

  const answerCall = () => {
    if (called === null) return;
    const item = placed.get(called.entry.element);
    if (item?.marker.shown) {
      const { button } = item.marker;
      called = null;
      button.focus({ preventScroll: true });
      button.classList.add('called');
      setTimeout(() => button.classList.remove('called'), CALL_MS);
    } else if (performance.now() > called.until) called = null;
  };

  const drop = (element: Element) => {
    placed.get(element)?.marker.button.remove();
    placed.delete(element);
    if (ahead === element) ahead = null;
  };

  const update = (entry: Entry) => {
    const { element } = entry;
    const near = options.isNear(element);
    if (near && ahead === element) ahead = null;
    if (!isFlagged(entry) || !(near || ahead === element)) return drop(element);
    let item = placed.get(element);
    if (item === undefined) {
      if (placed.size >= MOST && ahead !== element) return;
      item = { marker: createMarker(options.label()), entry };
      placed.set(element, item);
      frames.soon();
    } else frames.calmly();
    item.marker.show({ kind: entry.verdict?.mark ?? 'quiet', done: isDone(entry) });
  };

  // One listener for all: it sees a person's presses only, and a script's `click()` opens nothing.
  const press = (event: MouseEvent) => {
    const pressed = [...placed.values()].find((item) => event.composedPath().includes(item.marker.button));
    if (pressed === undefined) return;
    event.stopPropagation();
    options.pressed(pressed.entry);
  };
  onTrusted(layer, 'click', press, signal);
  // A press must not take the user's caret out of the draft: the reply goes where it stands.
  layer.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  const leave = () => {
    probe.remove();
    layer.remove();
  };
  signal.addEventListener('abort', leave, { once: true });
  return {
    update,
    drop,
    refresh,
    calmly: frames.calmly,
    call: (entry) => {
      called = { entry, until: performance.now() + CALL_MS };
      ahead = entry.element;
      spots.forget(entry.element);
      update(entry);
      place();
      refresh();
    },
    boxOf: (element) => {
      const item = placed.get(element);
      if (!item?.marker.shown) return null;
      return item.marker.button.getBoundingClientRect();
    },
    focus: (element) => {
      const item = placed.get(element);
      item?.marker.button.focus({ preventScroll: true });
      return item !== undefined;
    },
    setOpen: (element, open) => placed.get(element)?.marker.button.classList.toggle('open', open),
  };
}
