/** A screen's way to the user's own proposals. Everything resolves: null and false say that nobody answered. */
import type { ReplyOf } from '../../messages/contract';
import type { OwnView } from '../../messages/proposals';

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
