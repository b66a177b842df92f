/** The options page's ways to propose, and to the user's own proposals. */
import { send } from '../../messages/send';
import { ownPort } from '../../ui/propose/own-port';
import { proposePort } from '../../ui/propose/port';
import { saveFile } from '../journal/save-file';

/** About no comment: the options page stands beside none. */
export const optionsPropose = proposePort({
  start: () => send('proposal.start', { target: null }),
  add: (asked) => send('proposal.add', { target: null, ...asked }),
});

export const optionsOwn = ownPort(send, (name, text) => saveFile(name, [text], 'application/json'));
