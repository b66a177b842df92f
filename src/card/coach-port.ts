/** The coach frame's messages, under its one-time name. Every failure becomes a state to show. */
import type { CheckId } from '../core/draft/finding';
import type { DraftView } from '../messages/draft';
import { send } from '../messages/send';
import { hearDraft } from '../messages/to-frame';
import { browser } from '../platform/browser';
import { guidancePort } from '../ui/guidance-port';
import type { Kept } from '../ui/propose/port';
import type { ActPort } from '../ui/use-acts';

export interface CoachPort {
  /** What is known already; null: the page is about to say it. */
  readonly load: () => Promise<DraftView | null>;
  /** @returns what stops listening */
  readonly hear: (heard: (view: DraftView) => void) => () => void;
  /** The height that the words take. */
  readonly fit: (height: number) => void;
  /** The keyboard goes back to the site's field. */
  readonly back: () => void;
  /** All that is muted then; null where that could not be noted. */
  readonly mute: (rule: CheckId, muted: boolean) => Promise<readonly CheckId[] | null>;
  /** Puts the draft forward for approval. */
  readonly propose: () => Promise<Kept>;
  readonly act: ActPort['act'];
}

export function coachPort(nonce: string): CoachPort {
  const target = { nonce };
  const { act } = guidancePort({
    load: () => send('guidance.load', { target }),
    act: (one) => send('act', { target, act: one }),
  });
  return {
    load: () =>
      send('draft.load', { nonce }).then(
        ({ view }) => view,
        () => null,
      ),
    hear: (heard) => {
      const listener = hearDraft({ id: browser.runtime.id, nonce }, heard);
      browser.runtime.onMessage.addListener(listener);
      return () => browser.runtime.onMessage.removeListener(listener);
    },
    fit: (height) => {
      // Where nobody answers, the content script has gone too, and takes the frame away itself.
      send('draft.fit', { nonce, height }).catch(() => undefined);
    },
    back: () => {
      send('draft.back', { nonce }).catch(() => undefined);
    },
    mute: async (rule, muted) => {
      try {
        const noted = await send('draft.mute', { rule, muted });
        return noted.ok ? noted.muted : null;
      } catch {
        return null;
      }
    },
    propose: () =>
      send('draft.propose', { nonce }).then(
        ({ outcome }) => outcome,
        () => 'no_answer',
      ),
    act,
  };
}
