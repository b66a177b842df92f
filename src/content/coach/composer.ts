/** One composer with a reply in it: its ticket, its frame, what is told of it, and its end. */
import type { Host } from '../../dom/host';
import { closest, find } from '../../dom/read/nodes';
import type { sendFromPage } from '../../messages/send-from-page';
import { MessageFailed } from '../../messages/wire';
import { log } from '../../platform/log';
import type { ComposerContract } from '../../sites/site';
import type { Entry } from '../entry';
import { type CoachFrame, createCoachFrame } from './frame';
import { coachBox, LEAST } from './place';
import type { Scene } from './scene';
import { typedText } from './typed';
import { createWriting, isBlank, type Said } from './writing';

export interface ComposerOptions {
  readonly host: Host;
  readonly contract: ComposerContract;
  readonly send: typeof sendFromPage;
  readonly title: () => string;
  /** What the extension's own addresses begin with. */
  readonly origin: string;
  readonly scene: (editor: Element, entry: Entry | null) => Scene;
  readonly spend: () => boolean;
  /** The extension was reloaded under the page. */
  readonly dead: () => void;
}

export interface Composer {
  editor: HTMLElement;
  readonly entry: Entry | null;
  readonly nonce: string | null;
  readonly text: string;
  readonly hasFocus: boolean;
  /** Reads the editor. @returns what was written, where it has just been emptied */
  look(): string | null;
  /** Beside the editor, as both are laid out now. */
  place(): void;
  /** The frame's words take so much. */
  fit(height: number): void;
  focus(): void;
  again(): void;
  /** This text left the field by the site's Send. */
  sent(text: string): void;
  close(): void;
}

const nothing = { text: '', cut: false };

/** Some sites begin a reply with the name of whom it answers: nobody has written anything yet. */
function isOnlyName(text: string, entry: Entry | null): boolean {
  const said = text.trim().replace(/^@/, '');
  const { name, handle } = entry?.comment.author ?? {};
  return said !== '' && (said === name?.trim() || said === handle?.replace(/^@/, ''));
}

export function createComposer(editor: HTMLElement, entry: Entry | null, options: ComposerOptions): Composer {
  const { host, contract, send } = options;
  let ticket: Promise<string> | null = null;
  let nonce: string | null = null;
  let frame: CoachFrame | null = null;
  let height = 0;
  let closed = false;

  const drop = () => {
    frame?.remove();
    frame = null;
    nonce = null;
    ticket = null;
  };
  const failed = (error: unknown) => {
    if (!(error instanceof MessageFailed)) return;
    if (error.reason === 'gone') options.dead();
    // The ticket was lost with the session's memory: the next change opens another.
    else if (error.reason === 'refused') drop();
  };
  const open = async (): Promise<string> => {
    const { brand } = options.scene(me.editor, entry);
    const { nonce: name, url } = await send('draft.open', { key: entry?.key ?? null, brand });
    if (closed || !url.startsWith(options.origin)) throw new MessageFailed('refused');
    nonce = name;
    frame = createCoachFrame(host.root, url, options.title());
    me.place();
    return name;
  };
  const opened = (): Promise<string> => {
    ticket ??= open();
    ticket.catch(() => {
      ticket = null;
    });
    return ticket;
  };
  const tell = async (said: Said) => {
    if (isBlank(said.text) && nonce === null) return;
    try {
      const name = await opened();
      if (!closed) await send('draft.check', { nonce: name, ...options.scene(me.editor, entry), ...said });
    } catch (error) {
      failed(error);
    }
  };
  const writing = createWriting({ tell, spend: options.spend });

  const me: Composer = {
    editor,
    entry,
    get nonce() {
      return nonce;
    },
    get text() {
      return writing.text;
    },
    get hasFocus() {
      return frame?.hasFocus() ?? false;
    },
    look: () => {
      const before = writing.text;
      const typed = typedText(me.editor);
      if (!writing.read(isOnlyName(typed.text, entry) ? nothing : typed)) return null;
      if (isBlank(writing.text) !== isBlank(before)) me.place();
      return isBlank(writing.text) && !isBlank(before) ? before : null;
    },
    place: () => {
      if (frame === null) return;
      const field = me.editor.getBoundingClientRect();
      const root = closest(me.editor, contract.root);
      const button = root === null ? null : find(root, contract.submit);
      const viewport = { width: innerWidth, height: innerHeight };
      const width = Math.min(Math.max(field.width, 320), viewport.width - 8);
      const inView = field.width > 0 && field.height > 0 && field.bottom > 0 && field.top < viewport.height;
      if (!inView || height === 0 || isBlank(writing.text)) return frame.place(null, width);
      const boxes = {
        field,
        send: button?.getBoundingClientRect() ?? null,
        root: root?.getBoundingClientRect() ?? field,
      };
      frame.place(coachBox(boxes, viewport, Math.max(height, LEAST.height)), width);
    },
    fit: (wanted) => {
      height = wanted;
      me.place();
    },
    focus: () => frame?.focus(),
    again: () => writing.again(),
    sent: (text) => {
      const scene = options.scene(me.editor, entry);
      const cut = text === writing.text && writing.cut;
      const said = async () => send('draft.sent', { nonce: await opened(), ...scene, text, cut });
      said().catch(() => log('message_failed'));
    },
    close: () => {
      closed = true;
      writing.stop();
      drop();
    },
  };
  return me;
}
