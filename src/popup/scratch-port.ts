/** The popup's ways for the scratch pad. Everything resolves: null and false say that nobody answered. */
import type { CheckId } from '../core/draft/finding';
import type { DraftView } from '../messages/draft';
import type { Scratch } from '../messages/scratch';
import { send } from '../messages/send';

export interface ScratchPort {
  readonly load: () => Promise<Scratch | null>;
  readonly save: (scratch: Scratch | null) => Promise<boolean>;
  /** @param brand whose charter counts where no comment is answered */
  readonly check: (scratch: Scratch, brand: string | null) => Promise<DraftView | null>;
  /** Everything muted afterwards; null where it was not noted. */
  readonly mute: (rule: CheckId, muted: boolean) => Promise<readonly CheckId[] | null>;
}

export const scratchPort: ScratchPort = {
  load: () =>
    send('scratch.load', {}).then(
      ({ scratch }) => scratch,
      () => null,
    ),
  save: (scratch) =>
    send('scratch.save', { scratch }).then(
      ({ ok }) => ok,
      () => false,
    ),
  check: ({ text, against }, brand) =>
    send('draft.try', { target: against, brand, text, cut: false }).then(
      ({ view }) => view,
      () => null,
    ),
  mute: (rule, muted) =>
    send('draft.mute', { rule, muted }).then(
      (reply) => (reply.ok ? reply.muted : null),
      () => null,
    ),
};
