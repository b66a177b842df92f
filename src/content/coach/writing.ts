/** What is being written, told as it changes: the latest at most, never a word that is half typed, never in a flood. */
import { halfTyped } from '../../core/coach/half-typed';
import type { PageRequest } from '../../messages/send-from-page';
import type { Typed } from './typed';

export type Said = Pick<PageRequest<'draft.check'>, 'text' | 'cut' | 'typing' | 'rests'>;

export interface WritingOptions {
  /** Tells the background. Rejections are the caller's to deal with: the next change tells again. */
  readonly tell: (said: Said) => Promise<void>;
  /** Takes one look; false: nobody's hands changed the text. */
  readonly spend: () => boolean;
}

export interface Writing {
  readonly text: string;
  readonly cut: boolean;
  /** @returns whether the text changed */
  read(typed: Typed): boolean;
  /** Tells once more what is written. */
  again(): void;
  stop(): void;
}

/** After so long without a key the last word is whole. */
const REST_MS = 1_000;
/** Between two messages. */
const GAP_MS = 50;

export const isBlank = (text: string) => text.trim() === '';

export function createWriting({ tell, spend }: WritingOptions): Writing {
  let now: Said = { text: '', cut: false, typing: null, rests: true };
  let due = false;
  let paid = false;
  let busy = false;
  let stopped = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const pump = async () => {
    if (busy || !due || stopped) return;
    due = false;
    // An empty field says nothing to anybody.
    if (!paid && !isBlank(now.text) && !spend()) return;
    paid = false;
    busy = true;
    await tell(now).catch(() => undefined);
    setTimeout(() => {
      busy = false;
      void pump();
    }, GAP_MS);
  };
  const ask = () => {
    due = true;
    void pump();
  };
  return {
    get text() {
      return now.text;
    },
    get cut() {
      return now.cut;
    },
    read: (typed) => {
      if (typed.text === now.text && typed.cut === now.cut) return false;
      const typing = typed.cut ? null : halfTyped(now.text, typed.text);
      now = { ...typed, typing, rests: false };
      clearTimeout(rest);
      rest = setTimeout(() => {
        now = { ...now, typing: null, rests: true };
        ask();
      }, REST_MS);
      ask();
      return true;
    },
    again: () => {
      paid = true;
      ask();
    },
    stop: () => {
      stopped = true;
      clearTimeout(rest);
    },
  };
}
