/** A screen's way to the user's own proposals. Everything resolves: null and false say that nobody answered. */
import type { ReplyOf } from '../../messages/contract';
import type { OwnView } from '../../messages/proposals';
import type { send as sendMessage } from '../../messages/send';

export type OutgoingFile = ReplyOf<'proposal.file'>['files'][number];

export interface OwnPort {
  readonly list: (practice: boolean) => Promise<readonly OwnView[] | null>;
  readonly files: (again: boolean) => Promise<readonly OutgoingFile[] | null>;
  readonly sent: (ids: readonly string[]) => Promise<boolean>;
  readonly read: (id: string) => Promise<boolean>;
  readonly drop: (id: string) => Promise<boolean>;
  /** Hands the file to the user. */
  readonly save: (name: string, text: string) => void;
}

const ok = (press: Promise<{ readonly ok: boolean }>): Promise<boolean> =>
  press.then(
    (reply) => reply.ok,
    () => false,
  );

/** By messages to the background; each page hands over files in its own way. */
export function ownPort(send: typeof sendMessage, save: OwnPort['save']): OwnPort {
  return {
    list: (practice) =>
      send('proposal.list', { practice }).then(
        ({ proposals }) => proposals,
        () => null,
      ),
    files: (again) =>
      send('proposal.file', { again }).then(
        ({ files }) => files,
        () => null,
      ),
    sent: (ids) => ok(send('proposal.sent', { ids: [...ids] })),
    read: (id) => ok(send('proposal.read', { id })),
    drop: (id) => ok(send('proposal.drop', { id })),
    save,
  };
}
