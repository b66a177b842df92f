/** The palette frame's messages, under its one-time name. Every failure becomes a state to show. */
import type { ReplyOf } from '../messages/contract';
import { send } from '../messages/send';
import { guidancePort } from '../ui/guidance-port';
import type { ActPort } from '../ui/use-acts';

export type Found = NonNullable<ReplyOf<'replies.search'>['found']>;

export interface PalettePort {
  /** Null: the comment is gone, or nobody answers. */
  readonly search: (query: string) => Promise<Found | null>;
  readonly fit: (height: number) => void;
  /** Away with the palette: the keyboard to the site's field, and the sign that opened it where nothing was chosen. */
  readonly leave: (used: boolean) => void;
  /** The keyboard comes back from the field. */
  readonly focus: () => void;
  readonly act: ActPort['act'];
}

export function palettePort(nonce: string): PalettePort {
  const target = { nonce };
  const ask = (what: 'fit' | 'close' | 'focus' | 'slash', height?: number) => {
    // Where nobody answers, the content script has gone too, and takes the frame away itself.
    const asked = { nonce, ask: what, ...(height !== undefined && { height }) };
    send('palette.ask', asked).catch(() => undefined);
  };
  const { act } = guidancePort({
    load: () => send('guidance.load', { target }),
    act: (one) => send('act', { target, act: one }),
  });
  return {
    search: (query) =>
      send('replies.search', { target, query }).then(
        ({ found }) => found,
        () => null,
      ),
    fit: (height) => ask('fit', height),
    leave: (used) => ask(used ? 'close' : 'slash'),
    focus: () => ask('focus'),
    act,
  };
}
