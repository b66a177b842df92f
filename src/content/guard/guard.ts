/**
 * The guard of Delete and Hide (P1, P2). It never clicks for the CM, never blocks for good, and where anything is unknown
 * or fails it is not there.
 */
import { courseOf } from '../../core/guard/course';
import { closest, findAll, holds } from '../../dom/read/nodes';
import { log } from '../../platform/log';
import type { Controls } from '../../sites/controls';
import type { Site } from '../../sites/site';
import type { Entry } from '../entry';
import type { Removal } from './held';
import { createHolding, type Holding, type HoldingOptions } from './holding';
import { createLines, type Line } from './line';
import { createMenuWatch } from './menu-watch';
import { createOpener, type Opened } from './opened';
import { createPasses } from './passes';
import { type PressEvent, watchPresses } from './presses';
import { isOwn } from './whose';

export interface GuardOptions extends Omit<HoldingOptions, 'passes' | 'clock' | 'confirmNow'> {
  readonly site: Site;
  /** False on another's page. */
  readonly ownPage: boolean | null;
  /** The comment that stands in this container. */
  readonly entryAt: (container: Element) => Entry | undefined;
  /** Proof of what is about to be taken away; silent, and nothing waits for it. */
  readonly prove: (entry: Entry, removal: Removal) => void;
  /** Whether the thread of one's own words is gathering pace: the line to say; null for none. */
  readonly pace: (entry: Entry) => Promise<Line | null>;
}

export interface Guard extends Pick<Holding, 'chosen' | 'close'> {
  /** Whether the menus of this page are understood; null before the first one was opened. */
  readonly ready: boolean | null;
}

/** Presses so close on one comment are one press: a key makes a click. */
const SAME_PRESS_MS = 600;
const clock = () => performance.now();

export function createGuard(options: GuardOptions): Guard {
  const { controls } = options.site;
  if (controls !== null) return guardBy(controls, options);
  return { chosen: () => undefined, close: () => undefined, ready: false };
}

function guardBy(controls: Controls, options: GuardOptions): Guard {
  const { site, host, signal } = options;
  const passes = createPasses(clock);
  const lines = createLines(host, options.origin, options.title, signal);
  const menus = createMenuWatch(controls, signal);
  const opener = createOpener(controls, site.containers, options.entryAt, clock);
  const proved = new Map<string, number>();
  const confirmNow = (): HTMLElement | null => {
    try {
      return controls.confirmButton(document);
    } catch {
      log('adapter_failed');
      return null;
    }
  };
  const holding = createHolding({
    ...options,
    passes,
    clock,
    confirmNow,
    asks: () => {
      lines.hush();
      options.asks();
    },
  });

  /** True where the press was on the site's own confirming button, and is not free. */
  const onConfirm = (press: PressEvent, target: Element): boolean => {
    const { held } = holding;
    if (held?.course !== 'cover') return false;
    const confirm = confirmNow();
    if (confirm === null || confirm === held.known || !holds(confirm, target)) return false;
    press.stop();
    if (press.acts) holding.ask(held);
    return true;
  };

  const courseAt = (pressed: ReturnType<Controls['kindOf']>, entry: Entry, opened: Opened) =>
    courseOf({
      pressed,
      confirmed: controls.confirmed.has(pressed),
      kind: entry.comment.kind,
      own: isOwn(site, controls, { entry, button: opened.button }, findAll(document, controls.items)),
      // Whether it is one is asked once the press has gone its way: nothing waits for a line.
      snowball: true,
      ownPage: options.ownPage,
      verdict: entry.verdict,
    });

  const prove = (entry: Entry, removal: Removal) => {
    if (clock() - (proved.get(entry.key) ?? Number.NEGATIVE_INFINITY) < SAME_PRESS_MS) return;
    proved.set(entry.key, clock());
    options.prove(entry, removal);
  };

  const remove = (press: PressEvent, item: Element, entry: Entry, removal: Removal, stops: boolean) => {
    const { held } = holding;
    if (passes.holds(entry.key)) {
      // Where the site asks to confirm, the pass is for that.
      if (!press.acts || !stops) return;
      passes.use(entry.key);
      return holding.finish();
    }
    if (stops) press.stop();
    if (!press.acts || (held?.key === entry.key && clock() - held.since < SAME_PRESS_MS)) return;
    const one = holding.hold(entry, removal, stops ? 'stop' : 'cover', item);
    if (stops) holding.ask(one);
  };

  const sayOwn = (entry: Entry, item: Element) => {
    const spot = item.getBoundingClientRect();
    options.pace(entry).then(
      (line) => {
        if (line !== null && !signal.aborted) lines.say(line, spot);
      },
      () => log('message_failed'),
    );
  };

  const onItem = (press: PressEvent, item: Element) => {
    const opened = opener.last;
    const pressed = controls.kindOf(item);
    if (opened === null || pressed === 'other' || pressed === 'report') return;
    const entry = options.find(opened.key) ?? opened.entry;
    // What was held of another comment is over: the site's next dialog is not about that one.
    if (press.acts && holding.held !== null && holding.held.key !== entry.key) holding.finish();
    const course = courseAt(pressed, entry, opened);
    if (course === 'pass') return;
    if (course === 'line_own') {
      if (press.acts) sayOwn(entry, item);
    } else if (course === 'line_block' || course === 'line_asked') {
      if (press.acts) lines.say(course, item.getBoundingClientRect());
    } else if (pressed !== 'block') {
      if (course !== 'proof') remove(press, item, entry, pressed, course === 'stop');
      else if (press.acts) prove(entry, pressed);
    }
  };

  const heard = (press: PressEvent, target: Element) => {
    if (onConfirm(press, target)) return;
    const item = closest(target, controls.items);
    if (item !== null) return onItem(press, item);
    if (press.event.type !== 'pointerdown' && !press.acts) return;
    opener.note(target);
    if (press.acts && closest(target, controls.menuButtons) !== null) menus.look();
  };

  watchPresses((press) => {
    const [target] = press.path;
    if (press.path.includes(host.element)) {
      // What is pressed beside the question, nobody hears of: the site would take it for a press outside its dialog.
      if (holding.held?.question?.told === false) press.stop();
      return;
    }
    if (!(target instanceof Element) || !options.alive()) return;
    try {
      heard(press, target);
    } catch {
      // Whatever a page does to us, its own press goes on.
      log('guard_failed');
    }
  }, signal);

  return {
    chosen: holding.chosen,
    close: holding.close,
    get ready() {
      return menus.understood;
    },
  };
}
