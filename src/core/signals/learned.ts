/** Where the patterns and the classifier meet: what the one tells the other, and which signal listens to whom. */
import type { Classified, Classifier } from '../classifier/classify';
import { type HeadId, headIds } from '../classifier/model';
import { originalSpan } from '../text/fold';
import type { Span } from '../text/span';
import type { PatternsSay } from './patterns';
import { type Say, say } from './score';
import type { Tone } from './sentiment';
import { shapesOf } from './shapes';
import { mapSignals, type SignalId, signalIds } from './signal';

/**
 * Who reads a signal. Numbers and addresses have a shape that patterns know whole; everywhere else both together
 * are right more often than either.
 */
export const readBy: Readonly<Record<SignalId, 'patterns' | 'both'>> = {
  negative: 'both',
  insult: 'both',
  illegal: 'both',
  legal_threat: 'both',
  question: 'both',
  praise: 'both',
  spam: 'both',
  personal_data: 'patterns',
  safety: 'both',
  purchase_intent: 'both',
  press: 'both',
  boycott: 'both',
  distress: 'both',
};

/**
 * From here on the patterns have met what no statistics may talk away, or only where they are sure of it (`DOUBTED`): an
 * explicit phrase, and of displeasure already two words. What a word list knows holds in trades that no training text
 * speaks of; one mild word, though, would put a marker on every sixth ordinary comment. A word said of people alone
 * insults, and a legal step said whole is one.
 */
const sure: Readonly<Partial<Record<SignalId, number>>> = { negative: 2, insult: 1, legal_threat: 2 };
const SURE = 3;
const sureOf = (id: SignalId): number => sure[id] ?? SURE;
/**
 * A harsh word stands in many a comment that complains of nobody: of oneself, a neighbour, a game, or in praise. Where both
 * together come to less than this, in logits, such a phrase was right in one comment of four, read out of fold, and it
 * does not stand. What endangers somebody stands whatever the rest of a comment says.
 */
const DOUBTED: Readonly<Partial<Record<SignalId, number>>> = {
  negative: -1.5,
  insult: -1,
  legal_threat: -1,
};
/** What such a phrase is worth at least, in logits. */
const KEPT = 0.5;
/** The patterns' say is cut to this range before it is added: beyond, it says nothing more. */
const MOST = 4;
const LEAST = -1;
/** The patterns' yes or no on the author's own case, in logits. */
const OWN_CASE = 1.5;

/**
 * What is taken from the classifier's word where the patterns point at nothing at all, in logits. A word list that
 * finds no word is no proof, but a grave verdict with nothing to show for it costs a reader's trust.
 */
const ALONE: Readonly<Record<SignalId, number>> = {
  negative: 0.3,
  insult: 0.5,
  illegal: 0.8,
  legal_threat: 0.5,
  question: 0.3,
  praise: 0.2,
  spam: 0.6,
  personal_data: 0,
  safety: 0.5,
  purchase_intent: 0.4,
  press: 0.6,
  boycott: 0.6,
  distress: 0.3,
};

const clip = (logit: number) => Math.min(MOST, Math.max(LEAST, logit));

/** The patterns' logits as the classifier's trainer and reader both take them. */
export function patternLogit({ says, ownCase }: PatternsSay, head: HeadId): number {
  switch (head) {
    case 'own_case':
      return ownCase ? OWN_CASE : -OWN_CASE;
    case 'tone_negative':
      return clip(says.negative.logit);
    case 'tone_positive':
      return clip(says.praise.logit);
    default:
      return clip(says[head].logit);
  }
}

/** The same of every head, in the order of `headIds`. */
export const patternLogits = (said: PatternsSay): number[] => headIds.map((head) => patternLogit(said, head));

/** Names of how sure the patterns are of a signal, from `LEAST` to `MOST`. */
const levels = Object.fromEntries(
  signalIds.map((id) => [id, Array.from({ length: MOST - LEAST + 1 }, (_, at) => `${id} ${at + LEAST}`)]),
) as Record<SignalId, string[]>;

/** Names come again with every text: each is put together once. */
const names = new Map<string, string>();

function named(kind: 'lang' | 'again', name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = kind === 'lang' ? `lang ${name}` : `${name} again`;
  names.set(name, made);
  return made;
}

/** What the patterns found, by name: groups of cues, and how sure each signal is, in whole logits; then how it is written. */
export function cuesOf({ page, says, ownCase }: PatternsSay): string[] {
  const cues: string[] = [named('lang', page.lang)];
  for (const [name, { length }] of page.found()) {
    cues.push(name);
    if (length > 1) cues.push(named('again', name));
  }
  for (const id of signalIds) {
    const { logit } = says[id];
    if (logit > LEAST) cues.push(levels[id][Math.floor(clip(logit)) - LEAST] as string);
  }
  if (ownCase) cues.push('own_case');
  cues.push(...shapesOf(page.folded));
  return cues;
}

export interface Learned {
  readonly says: Readonly<Record<SignalId, Say>>;
  readonly ownCase: boolean;
  /** Logits of a negative and of a positive tone, whomever it is about. */
  readonly tone: Tone;
}

/** Both together, signal by signal. */
export function learned(patterns: PatternsSay, classifier: Classifier): Learned {
  const found = classifier(patterns.page.folded.text, cuesOf(patterns), patternLogits(patterns));
  return {
    says: mapSignals(patterns.says, (own, id) =>
      readBy[id] === 'both' ? together(id, own, found, patterns) : own,
    ),
    ownCase: found.logit('own_case') > 0,
    tone: { negative: found.logit('tone_negative'), positive: found.logit('tone_positive') },
  };
}

function together(id: SignalId, own: Say, found: Classified, patterns: PatternsSay): Say {
  const shown = own.evidence.length > 0;
  const logit = heard(id, found.logit(id), own.logit, shown);
  const evidence = shown || logit <= 0 ? own.evidence : wordsOf(found, id, patterns);
  return say(logit, evidence, own.facets);
}

/**
 * What the reader makes of both.
 * @param sum logit of both together
 * @param own the patterns' own logit
 * @param shown whether the patterns point at words
 */
export function heard(id: SignalId, sum: number, own: number, shown: boolean): number {
  const bar = barOf(id, own, shown);
  if (bar >= 0) return sum - bar;
  return sum > bar ? Math.max(sum, KEPT) : sum;
}

/**
 * The sum of both above which a signal is on; the trainer sets its thresholds by it.
 * @param own the patterns' own logit
 * @param shown whether the patterns point at words
 */
export function barOf(id: SignalId, own: number, shown: boolean): number {
  if (!shown) return ALONE[id];
  return own >= sureOf(id) ? (DOUBTED[id] ?? Number.NEGATIVE_INFINITY) : 0;
}

/** Where the patterns point at nothing: the words that convinced the classifier. */
function wordsOf(found: Classified, id: SignalId, { page }: PatternsSay): Span[] {
  return found
    .words(id)
    .map(({ start, end }) => originalSpan(page.folded, start, end))
    .filter((span) => span !== null);
}
