/** What was seen, as plain text for a file or a report: the words, who, when and where, as the page showed them. */
import type { Messages } from '../i18n';
import type { Guidance } from '../messages/views';
import { fullMoment } from './formats';

/** @param now when it is copied */
export function proofText(
  words: Messages,
  language: string,
  comment: Guidance['comment'],
  now: Date,
): string {
  const { proof, common } = words;
  const { author, text, timeText, permalink, truncated } = comment;
  const who = [author.name, author.handle && `(${author.handle})`].filter(Boolean).join(' ');
  return [
    proof.taken(fullMoment(language, now)),
    proof.author(who || common.unknown),
    proof.painted(timeText ?? common.unknown),
    proof.address(permalink ?? common.unknown),
    ...(truncated ? [proof.cutShort] : []),
    proof.text,
    text,
  ].join('\n');
}
