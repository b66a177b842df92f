/** The popup's way to reports. */
import { send } from '../messages/send';
import { type NoticePort, noticePort } from '../ui/notice/notice-port';

export const popupNotices: NoticePort = noticePort({
  load: (dossier) => send('notice.load', { dossier }),
  keep: (person) => send('notice.person', { person }),
  close: (dossier, reference) => send('notice.reported', { dossier, reference }),
  reopen: (decision) => send('decisions.undo', { id: decision }),
});
