/**
 * The palette of replies beside the composer that is written in: the extension's own frame, opened by a command or by
 * « / » in an empty reply. It writes through the acts of the background alone, as the card does.
 */
import type { Host } from '../../dom/host';
import { insertText } from '../../dom/insert/insert';
import { holds } from '../../dom/read/nodes';
import type { sendFromPage } from '../../messages/send-from-page';
import { log } from '../../platform/log';
import type { ComposerContract } from '../../sites/site';
import { type CoachFrame, createCoachFrame } from '../coach/frame';
import { coachBox, LEAST } from '../coach/place';
import type { Entry } from '../entry';
import { boxesOf } from './boxes';
import { watchSlash } from './slash';

export interface PaletteOptions {
  readonly host: Host;
  readonly contract: ComposerContract;
  readonly send: typeof sendFromPage;
  readonly title: () => string;
  /** What the extension's own addresses begin with. */
  readonly origin: string;
  /** The reply that is being written, or is about to be, and what it answers; null: none that is known. */
  readonly target: () => { readonly editor: HTMLElement; readonly entry: Entry } | null;
  readonly signal: AbortSignal;
}

export interface Palette {
  /** What the command (nonce null) or the frame asks. */
  asked(nonce: string | null, ask: 'open' | 'fit' | 'close' | 'focus' | 'slash', height: number): void;
  /** True while its frame has the keyboard. */
  hasFocus(): boolean;
}

interface Open {
  readonly nonce: string;
  readonly frame: CoachFrame;
  readonly entry: Entry;
  readonly slash: boolean;
  editor: HTMLElement;
  height: number;
}

export function createPalette(options: PaletteOptions): Palette {
  const { host, contract, send, signal } = options;
  let open: Open | null = null;
  let opening = false;

  const drop = () => {
    open?.frame.remove();
    open = null;
  };
  const place = () => {
    if (open === null) return;
    const next = options.target();
    if (next?.entry.key === open.entry.key) open.editor = next.editor;
    if (!holds(document, open.editor)) return drop();
    const boxes = boxesOf(open.editor, contract);
    const viewport = { width: innerWidth, height: innerHeight };
    open.frame.place(boxes && coachBox(boxes, viewport, Math.max(open.height, LEAST.height)), 320);
  };
  const back = (slash: boolean) => {
    if (open === null) return;
    const { editor } = open;
    drop();
    editor.focus({ preventScroll: true });
    if (slash) void insertText(editor, '/', contract);
  };
  const show = async (slash: boolean) => {
    const target = options.target();
    if (target === null || opening) return;
    if (open !== null) return open.frame.focus();
    opening = true;
    try {
      const { nonce, url } = await send('palette.open', { key: target.entry.key });
      if (signal.aborted || !url.startsWith(options.origin)) return;
      const frame = createCoachFrame(host.root, url, options.title(), true);
      open = { nonce, frame, ...target, slash, height: 220 };
      place();
      frame.focus();
    } catch {
      // The sign that was held back is the person's: it is written after all.
      if (slash) void insertText(target.editor, '/', contract);
      log('message_failed');
    } finally {
      opening = false;
    }
  };

  watchSlash(
    contract,
    () => options.target()?.editor ?? null,
    () => void show(true),
    signal,
  );
  let due = 0;
  const moved = () => {
    if (open === null || due !== 0) return;
    due = requestAnimationFrame(() => {
      due = 0;
      place();
    });
  };
  for (const type of ['scroll', 'resize'])
    addEventListener(type, moved, { capture: true, passive: true, signal });
  signal.addEventListener('abort', drop, { once: true });

  return {
    hasFocus: () => open?.frame.hasFocus() === true,
    asked: (nonce, ask, height) => {
      if (ask === 'open') {
        if (open === null) void show(false);
        else back(false);
        return;
      }
      if (open === null || open.nonce !== nonce) return;
      if (ask === 'focus') open.frame.focus();
      else if (ask === 'fit') {
        open.height = height;
        place();
      } else back(ask === 'slash' && open.slash);
    },
  };
}
