import type { Play } from './index';
import { record } from './record';

/** The follow-up on this comment has its end: the escalation was answered, the promise kept. */
export const close: Play<'close'> = (one, { decision }) =>
  record(one, { act: 'close', about: decision }, 'done');
