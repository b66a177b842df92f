/** One question of the guard: its frame, the ticket behind it, and what becomes of both. */
import type { Host } from '../../dom/host';
import type { Box } from '../../dom/place';
import { viewportSize } from '../../dom/viewport';
import type { PageReply } from '../../messages/send-from-page';
import { createGuardFrame } from './frame';
import { guardBox, stripBox } from './place';

export interface QuestionOptions {
  readonly host: Host;
  readonly title: string;
  readonly origin: string;
  readonly opening: Promise<PageReply<'guard.open'>>;
  /** The background did not answer: the guard is not there. */
  readonly failed: (error: unknown) => void;
  readonly dismissed: () => void;
}

export interface Question {
  /** Null until the background has answered. */
  readonly nonce: string | null;
  /** It only tells now. */
  readonly told: boolean;
  readonly standing: boolean;
  /** @param guarded what it lies over, or what was pressed */
  place(guarded: Box): void;
  tell(): void;
  remove(): void;
}

export function createQuestion(options: QuestionOptions): Question {
  const { host, title, origin } = options;
  const frame = createGuardFrame({ root: host.root, title, asks: true, dismissed: options.dismissed });
  let nonce: string | null = null;
  let told = false;
  let gone = false;
  options.opening.then(
    (reply) => {
      if (gone) return;
      if (!reply.url.startsWith(origin)) return options.failed(null);
      nonce = reply.nonce;
      frame.load(reply.url);
    },
    (error: unknown) => {
      if (!gone) options.failed(error);
    },
  );
  return {
    get nonce() {
      return nonce;
    },
    get told() {
      return told;
    },
    get standing() {
      return frame.standing;
    },
    place: (guarded) => {
      const viewport = viewportSize();
      frame.place(told ? stripBox(guarded, viewport) : guardBox(guarded, viewport));
    },
    tell: () => {
      told = true;
      frame.toStrip();
    },
    remove: () => {
      gone = true;
      frame.remove();
    },
  };
}
