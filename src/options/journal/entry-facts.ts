/** What an entry says of itself besides its act and its text, as short phrases. */
import type { Language, Messages } from '../../i18n';
import { settledWords } from '../../ui/clock-labels';
import { day } from '../../ui/formats';
import { labels, wordFor } from '../../ui/labels';
import type { Entry } from './gather';

export function factsOf(entry: Entry, words: Messages, language: Language): string[] {
  const t = words.journal.entry;
  const { network, brand, topic, department, reply, reason, due, reference, redLines, settles } = entry;
  return [
    network === null ? t.network : wordFor(words.networks, network),
    ...(brand === null ? [] : [brand]),
    ...(topic === null ? [] : [t.topic(topic)]),
    ...(department === null ? [] : [t.department(department)]),
    ...(reply === null ? [] : [t.reply(reply)]),
    ...(reason === null ? [] : [t.reason(labels(words).reasons[reason])]),
    ...(reference === undefined ? [] : [t.reference(reference)]),
    ...(redLines === undefined
      ? []
      : [t.redLines(words.common.list(redLines.map((id) => labels(words).checks[id].toLocaleLowerCase())))]),
    ...(settles === undefined ? [] : [settledWords(words, settles)]),
    ...(due === null ? [] : [t.due(day(language, due))]),
  ];
}

/** The counters as they stood when it was decided; empty where the page showed none. */
export function countsOf({ counts }: Entry, { guidance }: Messages): string[] {
  return [
    ...(counts.reactions === null ? [] : [guidance.reactions(counts.reactions)]),
    ...(counts.replies === null ? [] : [guidance.repliesCount(counts.replies)]),
    ...(counts.shares === null ? [] : [guidance.shares(counts.shares)]),
    ...(counts.views === null ? [] : [guidance.views(counts.views)]),
  ];
}

/** The comment's address; null where it is none that a browser should open. */
export function linkOf({ permalink }: Pick<Entry, 'permalink'>): string | null {
  return permalink !== null && /^https:\/\//i.test(permalink) ? permalink : null;
}
