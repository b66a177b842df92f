/** The popup's ways to propose a change, and to the user's own proposals. */
import { send } from '../messages/send';
import { type OwnPort, ownPort } from '../ui/propose/own-port';
import { type ProposePort, proposePort } from '../ui/propose/port';
import { saveFile } from './save-file';

export interface ProposalsPort extends OwnPort {
  /** About a comment of a tab, or about none. */
  readonly propose: (target: { readonly tabId: number; readonly key: string } | null) => ProposePort;
}

export const proposalsPort: ProposalsPort = {
  ...ownPort(send, (name, text) => saveFile(name, 'application/json', text)),
  propose: (target) =>
    proposePort({
      start: () => send('proposal.start', { target }),
      add: (asked) => send('proposal.add', { target, ...asked }),
    }),
};
