/**
 * The one open card of a tab: opened by a person's press on a marker, beside it while it moves, closed by Escape,
 * by a press elsewhere, with its comment, and with the page.
 */
import type { Host } from '../../dom/host';
import { cardBox } from '../../dom/place';
import { holds, matches } from '../../dom/read/nodes';
import { onTrusted } from '../../dom/trusted';
import { viewportSize } from '../../dom/viewport';
import type { PageReply } from '../../messages/send-from-page';
import { MessageFailed } from '../../messages/wire';
import type { ComposerContract } from '../../sites/site';
import type { Entry } from '../entry';
import type { Marks } from '../marks/marks';
import { createFrame, type Frame } from './frame';

export interface CardOptions {
  readonly host: Host;
  readonly marks: Marks;
  /** How a reply is written on this site. */
  readonly composer: ComposerContract;
  readonly title: () => string;
  readonly open: (key: string) => Promise<PageReply<'card.open'>>;
  /** What the extension's own addresses begin with. */
  readonly origin: string;
  /** The extension was reloaded under the page. */
  readonly dead: () => void;
  readonly signal: AbortSignal;
}

export interface Card {
  /** Opens it for this comment, or puts it away where it is open for it. */
  toggle(entry: Entry): Promise<void>;
  /** @param nonce null: whichever is open */
  close(nonce: string | null): void;
  /** The comment left the page, or its element shows another one now. */
  left(entry: Entry): void;
  /** Markers moved: the card stays beside its own. */
  follow(): void;
  /** The comment it is open for. */
  on(): Entry | null;
}

interface Open {
  readonly entry: Entry;
  readonly key: string;
  readonly nonce: string;
  readonly frame: Frame;
}

export function createCard(options: CardOptions): Card {
  const { host, marks, signal } = options;
  let open: Open | null = null;
  /** The press that was last answered to: a slow answer to an older one opens nothing. */
  let asked = 0;

  const close = (nonce: string | null) => {
    asked += 1;
    if (open === null || (nonce !== null && open.nonce !== nonce)) return;
    const { frame, entry } = open;
    const back = frame.hasFocus();
    open = null;
    frame.remove();
    marks.setOpen(entry.element, false);
    if (back) marks.focus(entry.element);
  };

  const follow = () => {
    if (open === null) return;
    const { entry, frame, key } = open;
    if (!entry.live || entry.key !== key || !holds(document, entry.element)) return close(null);
    const viewport = viewportSize();
    const comment = entry.element.getBoundingClientRect();
    frame.place(cardBox(marks.boxOf(entry.element) ?? comment, comment, viewport));
  };

  const show = async (entry: Entry) => {
    close(null);
    const { key } = entry;
    const mine = asked;
    try {
      const { nonce, url } = await options.open(key);
      if (signal.aborted || mine !== asked || entry.key !== key || !url.startsWith(options.origin)) return;
      const frame = createFrame(host.root, url, options.title(), () => undefined);
      open = { entry, key, nonce, frame };
      follow();
      host.root.append(frame.element);
      marks.setOpen(entry.element, true);
    } catch (error) {
      if (error instanceof MessageFailed && error.reason === 'gone') options.dead();
      else throw error;
    }
  };

  const again = async (entry: Entry, tries: number): Promise<void> => {
    try {
      await show(entry);
    } catch {
      // The worker was stopped while it woke up: one press is one card, so ask again, twice at most.
      if (tries > 0 && !signal.aborted) await again(entry, tries - 1);
    }
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    close(null);
  };
  /** Pressing the comment's own Reply, or going to the composer, is going on with it: the card stays. */
  const goesOn = (path: readonly EventTarget[], entry: Entry) =>
    path.includes(host.element) ||
    path.includes(entry.element) ||
    path.some(
      (target) =>
        target instanceof Element && matches(target, `${options.composer.editable}, [role="dialog"]`),
    );
  const pressElsewhere = (event: Event) => {
    if (open !== null && !goesOn(event.composedPath(), open.entry)) close(null);
  };
  onTrusted(globalThis, 'keydown', onKey, signal, { capture: true });
  onTrusted(globalThis, 'pointerdown', pressElsewhere, signal, { capture: true });
  signal.addEventListener('abort', () => close(null), { once: true });

  return {
    toggle: async (entry) => {
      if (open?.entry === entry) close(null);
      else await again(entry, 2);
    },
    close,
    left: (entry) => {
      if (open?.entry === entry) close(null);
    },
    follow,
    on: () => open?.entry ?? null,
  };
}
