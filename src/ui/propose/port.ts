/** A form's way to the background: every failure becomes an outcome to show, and what was typed stays. */
import type { ReplyOf, RequestOf } from '../../messages/contract';
import type { AddOutcome } from '../../messages/proposals';

export type Start = ReplyOf<'proposal.start'>;
export type Asked = Omit<RequestOf<'proposal.add'>, 'target'>;
export type Kept = AddOutcome | 'no_answer';

export interface ProposePort {
  /** Null where nobody answers: the form is then empty, and can be filled in all the same. */
  readonly start: () => Promise<Start | null>;
  readonly add: (asked: Asked) => Promise<Kept>;
}

/** The two messages, bound to their comment by the screen. They throw as `send` does. */
export interface ProposeWire {
  readonly start: () => Promise<Start>;
  readonly add: (asked: Asked) => Promise<ReplyOf<'proposal.add'>>;
}

export function proposePort(wire: ProposeWire): ProposePort {
  return {
    start: () => wire.start().catch(() => null),
    add: (asked) =>
      wire.add(asked).then(
        ({ outcome }) => outcome,
        () => 'no_answer',
      ),
  };
}
