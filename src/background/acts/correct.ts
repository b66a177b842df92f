import { correctionKey } from '../../core/rules/corrections';
import type { Play } from './index';
import { record } from './record';

/** The CM says what the text is, or is not: kept for this text on this machine, and judged again by it. */
export const correct: Play<'correct'> = (one, { signals }) => {
  const key = correctionKey(one.subject.comment.text);
  return record(one, { act: 'correct', correction: { key, signals } }, 'done');
};
