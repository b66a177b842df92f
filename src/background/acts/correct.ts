import { correctionKey, correctionOf } from '../../core/rules/corrections';
import type { Play } from './index';
import { record } from './record';

/**
 * The CM says what the text is, or is not: kept for this text on this machine, and judged again by it. Other texts learn
 * from it at once; the practice page teaches nothing about a brand.
 */
export const correct: Play<'correct'> = (one, { signals }) => {
  const { text } = one.subject.comment;
  const correction = one.subject.practice
    ? { key: correctionKey(text), signals }
    : correctionOf(text, signals, one.ruling.shipped);
  return record(one, { act: 'correct', correction }, 'done');
};
