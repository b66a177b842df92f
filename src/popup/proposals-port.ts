/** The popup's ways to propose a change, and to the user's own proposals. */
import { send } from '../messages/send';
import type { OwnPort } from '../ui/propose/own-port';
import { type ProposePort, proposePort } from '../ui/propose/port';
import { saveFile } from './save-file';

export interface ProposalsPort extends OwnPort {
  /** About a comment of a tab, or about none. */
  readonly propose: (target: { readonly tabId: number; readonly key: string } | null) => ProposePort;
}

export const proposalsPort: ProposalsPort = {
  propose: (target) =>
    proposePort({
      start: () => send('proposal.start', { target }),
      add: (asked) => send('proposal.add', { target, ...asked }),
    }),
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
  sent: (ids) =>
    send('proposal.sent', { ids: [...ids] }).then(
      ({ ok }) => ok,
      () => false,
    ),
  read: (id) =>
    send('proposal.read', { id }).then(
      ({ ok }) => ok,
      () => false,
    ),
  drop: (id) =>
    send('proposal.drop', { id }).then(
      ({ ok }) => ok,
      () => false,
    ),
  save: (name, text) => saveFile(name, 'application/json', text),
};
