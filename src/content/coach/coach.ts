/**
 * The coach beside a reply composer: reads what is written, has it checked in the background, and keeps the frame that
 * says so beside the field. It writes nothing, and touches neither the field nor the site's Send.
 */
import { focused, make } from '../../dom/doc';
import { paced } from '../../dom/frame';
import { normal } from '../../dom/insert/shown';
import { watchMoves } from '../../dom/moves';
import { createPace } from '../../dom/pace';
import { closest, holds } from '../../dom/read/nodes';
import { log } from '../../platform/log';
import type { Entry } from '../entry';
import { type AnsweredOptions, createAnswered } from './answered';
import { type Composer, type ComposerOptions, createComposer } from './composer';
import { watchHands } from './hands';
import { isWritable } from './typed';
import { isBlank } from './writing';

export interface CoachOptions extends Omit<ComposerOptions, 'spend'>, Omit<AnsweredOptions, 'clock'> {
  readonly signal: AbortSignal;
}

export interface Coach {
  /** Something changed in the page: the text, or the editor itself. */
  stirred(): void;
  /** A comment was read: it may be the one that was just sent. */
  appeared(entry: Entry): void;
  /** Relais put a text in a field, because it was asked to. */
  wrote(): void;
  /** The reply that is open, and the comment it answers; null where either is not known. */
  target(): { readonly editor: HTMLElement; readonly entry: Entry } | null;
  /** What the frame of this nonce asks; null: whichever is there. */
  asked(nonce: string | null, ask: 'again' | 'fit' | 'back' | 'focus', height: number): void;
}

/** A site may take an editor away and draw it again. */
const REDRAWN_MS = 800;
/** Networks answer a Send in this time, or not at all. */
const SENDS_MS = 15_000;
/** Most slices of looking that a key waits for. */
const TURNS = 5;
const clock = () => performance.now();
const EVENTS = ['focusin', 'input', 'keyup', 'paste', 'cut', 'click', 'compositionend'];

export function createCoach(options: CoachOptions): Coach {
  const { host, contract, signal } = options;
  const hands = watchHands(contract, clock, signal);
  const answered = createAnswered({ ...options, clock });
  const pace = createPace(clock);
  let open: Composer | null = null;
  let candidate: HTMLElement | null = null;
  let missing: number | null = null;
  /** Gone without a press on Send that we saw: the comment itself may tell. */
  let left: { readonly text: string; readonly by: Composer; readonly until: number } | null = null;
  let due = 0;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const probe = make('div');
  probe.className = 'probe';
  host.root.prepend(probe);
  const follow = () => open?.place();
  const frames = paced(follow, probe, signal);
  // The field grows as one types: at the very frame in which it does.
  const sizes = new ResizeObserver(follow);
  watchMoves(frames, signal);

  const watchSizes = (one: Composer) => {
    sizes.disconnect();
    sizes.observe(one.editor);
    const root = closest(one.editor, contract.root);
    if (root !== null) sizes.observe(root);
  };
  const ended = (one: Composer, text: string) => {
    if (isBlank(text)) return;
    if (hands.sentWithin(SENDS_MS)) one.sent(text);
    else left = { text: normal(text), by: one, until: clock() + SENDS_MS };
  };
  const close = () => {
    sizes.disconnect();
    open?.close();
    open = null;
    missing = null;
  };
  const editorNow = (one: Composer): HTMLElement | null => {
    const active = focused();
    const typed = active === null ? null : closest(active, contract.editable);
    const again = typed ?? (one.entry?.live ? options.composerFor(one.entry) : null);
    return again !== null && holds(document, again) && answersSame(again as HTMLElement, one)
      ? (again as HTMLElement)
      : null;
  };
  const answersSame = (editor: HTMLElement, one: Composer) => {
    const entry = answered.of(editor);
    return entry !== 'later' && (entry?.key ?? null) === (one.entry?.key ?? null);
  };
  /** @returns false while its editor is away */
  const stands = (one: Composer): boolean => {
    if (holds(document, one.editor)) return true;
    const next = editorNow(one);
    if (next !== null) {
      one.editor = next;
      missing = null;
      watchSizes(one);
      return true;
    }
    missing ??= clock();
    if (clock() - missing > REDRAWN_MS) {
      ended(one, one.text);
      close();
    } else later(REDRAWN_MS / 4);
    return false;
  };
  /** The editor that was touched last, once it is known to be a reply's. */
  const begin = (editor: HTMLElement) => {
    if (!holds(document, editor) || !isWritable(editor)) return;
    const entry = answered.of(editor);
    if (entry === 'later') {
      candidate = editor;
      return soon();
    }
    if (entry === null && contract.newPosts === true) return;
    if (open !== null) close();
    open = createComposer(editor, entry, { ...options, spend: hands.spend });
    watchSizes(open);
  };
  /** The site's Reply on another comment may have turned the same editor to it. */
  const retarget = (one: Composer) => {
    if (clock() - asked < REDRAWN_MS) return;
    asked = clock();
    const entry = answered.of(one.editor);
    if (entry === 'later' || entry === null || entry.key === one.entry?.key) return;
    close();
    begin(one.editor);
  };
  const look = () => {
    due = 0;
    if (signal.aborted) return;
    try {
      const next = candidate;
      candidate = null;
      if (next !== null && next !== open?.editor && !(open !== null && answersSame(next, open))) begin(next);
      else if (next !== null && open !== null && next !== open.editor) open.editor = next;
      if (open !== null && stands(open)) {
        retarget(open);
        if (open !== null) read(open);
      }
    } catch {
      // Whatever a page does to us, its own editor goes on.
      log('coach_failed');
    }
  };
  const read = (one: Composer) => {
    const wait = pace.wait(one.editor);
    if (wait > 0) return later(wait);
    const start = clock();
    const emptied = one.look();
    pace.spent(one.editor, clock() - start);
    if (emptied !== null) ended(one, emptied);
    frames.calmly();
  };
  const soon = () => {
    if (due === 0 && !signal.aborted) due = requestAnimationFrame(look);
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(soon, wait);
  };
  const touched = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || target === host.element) return;
    const editor = closest(target, contract.editable);
    if (editor !== null) candidate = editor as HTMLElement;
    if (editor !== null || open !== null) soon();
  };
  for (const type of EVENTS) {
    addEventListener(type, touched, { capture: true, passive: true, signal });
  }
  const leave = () => {
    cancelAnimationFrame(due);
    clearTimeout(timer);
    // A site that goes elsewhere once it has sent.
    if (open !== null && hands.sentWithin(SENDS_MS)) ended(open, open.text);
    close();
    probe.remove();
  };
  signal.addEventListener('abort', leave, { once: true });

  return {
    target: () => {
      // A key may come before the frame in which what was touched would be looked at.
      for (let turn = 0; candidate !== null && turn < TURNS; turn += 1) look();
      return open?.entry?.live ? { editor: open.editor, entry: open.entry } : null;
    },
    stirred: () => {
      if (open !== null) soon();
    },
    appeared: (entry) => {
      if (left === null) return;
      const { text, by, until } = left;
      if (clock() > until) left = null;
      else if (normal(entry.comment.text) === text) {
        left = null;
        by.sent(text);
      }
    },
    wrote: () => {
      hands.grant();
      soon();
    },
    asked: (nonce, ask, height) => {
      if (open === null || (nonce !== null && open.nonce !== nonce)) return;
      if (ask === 'again') open.again();
      else if (ask === 'fit') open.fit(height);
      else if (ask === 'focus') open.focus();
      else open.editor.focus({ preventScroll: true });
    },
  };
}
