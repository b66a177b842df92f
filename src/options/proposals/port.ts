/** The options page's ways to propose, and to the user's own proposals. */
import { send } from '../../messages/send';
import type { OwnPort } from '../../ui/propose/own-port';
import { proposePort } from '../../ui/propose/port';
import { saveFile } from '../journal/save-file';

/** About no comment: the options page stands beside none. */
export const optionsPropose = proposePort({
  start: () => send('proposal.start', { target: null }),
  add: (asked) => send('proposal.add', { target: null, ...asked }),
});

const ok = (press: Promise<{ ok: boolean }>) =>
  press.then(
    (reply) => reply.ok,
    () => false,
  );

export const optionsOwn: OwnPort = {
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
  save: (name, text) => saveFile(name, [text], 'application/json'),
};
