/** What readers say on a calm day: lines of our own corpus, by the kind a community manager would sort them into. */
import type { SignalId } from '../../src/core/signals/signal';
import type { CorpusLine } from '../train/corpus';

export const kinds = ['ordinary', 'praise', 'question', 'complaint', 'purchase', 'spam', 'severe'] as const;
export type Kind = (typeof kinds)[number];

/** One line, as far as a day is concerned. */
export interface Remark {
  readonly text: string;
  readonly lang: string;
  readonly kind: Kind;
  /** Written to look like something it is not. */
  readonly hard: boolean;
}

/** Of a hundred comments; the rest of a calm day is ordinary. */
export const shares: Readonly<Record<Exclude<Kind, 'ordinary'>, number>> = {
  praise: 3,
  question: 8,
  complaint: 7,
  purchase: 1,
  spam: 0.5,
  severe: 0.5,
};

const severe: readonly SignalId[] = [
  'illegal',
  'legal_threat',
  'safety',
  'distress',
  'personal_data',
  'press',
];
const complaining: readonly SignalId[] = ['negative', 'insult', 'boycott'];

export function kindOf({ labels }: Pick<CorpusLine, 'labels'>): Kind {
  const has = (some: readonly SignalId[]) => some.some((signal) => labels.has(signal));
  if (has(severe)) return 'severe';
  if (has(['spam'])) return 'spam';
  if (has(['purchase_intent'])) return 'purchase';
  if (has(['question'])) return 'question';
  if (has(complaining)) return 'complaint';
  return has(['praise']) ? 'praise' : 'ordinary';
}

/** Neither displeased, severe, asking nor buying. */
export const isOrdinary = (kind: Kind) => kind === 'ordinary' || kind === 'praise';

/** @throws where a kind has no line: such a day could not be told */
export function remarksOf(lines: readonly CorpusLine[]): Readonly<Record<Kind, readonly Remark[]>> {
  const sorted = Object.fromEntries(kinds.map((kind) => [kind, [] as Remark[]])) as Record<Kind, Remark[]>;
  for (const line of lines) {
    const kind = kindOf(line);
    sorted[kind].push({ text: line.text, lang: line.lang, kind, hard: line.hard !== '' });
  }
  const empty = kinds.filter((kind) => sorted[kind].length === 0);
  if (empty.length > 0) throw new Error(`no line of these kinds: ${empty.join(', ')}`);
  return sorted;
}
