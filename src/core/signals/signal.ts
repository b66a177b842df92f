/** The thirteen things that can be read from the text of a comment. */
import type { Span } from '../text/span';

export const signalIds = [
  'negative',
  'insult',
  'illegal',
  'legal_threat',
  'question',
  'praise',
  'spam',
  'personal_data',
  'safety',
  'purchase_intent',
  'press',
  'boycott',
  'distress',
] as const;
export type SignalId = (typeof signalIds)[number];

/**
 * One thing for each signal, from what there already is of each. Written out: an engine keeps a record that is always made
 * in one piece in its fastest form, and reads it by name without looking anything up.
 */
export function mapSignals<S, T>(
  from: Readonly<Record<SignalId, S>>,
  make: (one: S, id: SignalId) => T,
): Record<SignalId, T> {
  return {
    negative: make(from.negative, 'negative'),
    insult: make(from.insult, 'insult'),
    illegal: make(from.illegal, 'illegal'),
    legal_threat: make(from.legal_threat, 'legal_threat'),
    question: make(from.question, 'question'),
    praise: make(from.praise, 'praise'),
    spam: make(from.spam, 'spam'),
    personal_data: make(from.personal_data, 'personal_data'),
    safety: make(from.safety, 'safety'),
    purchase_intent: make(from.purchase_intent, 'purchase_intent'),
    press: make(from.press, 'press'),
    boycott: make(from.boycott, 'boycott'),
    distress: make(from.distress, 'distress'),
  };
}

/** Finer kinds within a signal, that change the queue class but not the signal. */
export type Facet = 'physical_danger' | 'data_breach' | 'own_case' | 'order_complaint' | 'substance';

export interface SignalReading {
  /** Confidence in [0, 1]; `on` is `score` against the signal's threshold. */
  readonly score: number;
  readonly on: boolean;
  /** True substrings of the original text that show it; empty only where `on` is false. */
  readonly evidence: readonly Span[];
  readonly facets?: readonly Facet[];
  /** Present where the patterns met a phrase that says it openly: no correction alone takes that away. */
  readonly explicit?: true;
}

export type Signals = Readonly<Record<SignalId, SignalReading>>;

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type SentimentLabel = (typeof sentiments)[number];
export interface Sentiment {
  readonly label: SentimentLabel;
  /** They sum to 1. */
  readonly scores: Readonly<Record<SentimentLabel, number>>;
}

/** What a text says, before any charter: the input of the rules. */
export interface Reading {
  /** Primary subtag (`fr`, `en`, ...), `und` where the text is too short or strange to tell. */
  readonly lang: string;
  readonly sentiment: Sentiment;
  readonly signals: Signals;
  /**
   * The author's own unsolved case, told in the present, with something to do for them
   * (an `answer` even without a question).
   */
  readonly ownCase: boolean;
}

/** Reads a text. Pure: the same text and hint give the same reading. */
export type Reader = (text: string, langHint?: string | null) => Reading;
