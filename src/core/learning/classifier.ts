/** The shipped classifier with what was learned on this machine added: the same small interface. */
import type { Classified, Classifier } from '../classifier/classify';
import type { HeadId } from '../classifier/model';
import { type SignalId, signalIds } from '../signals/signal';
import type { Span } from '../text/span';
import { severeSignals } from './bounds';
import type { Learned } from './delta';
import { learnedFeatures, learnedWords } from './features';

const isSignal = (head: HeadId): head is SignalId => (signalIds as readonly string[]).includes(head);
const MOST_WORDS = 3;

/** From this whole logit on the patterns have met an explicit phrase, told by a cue of theirs ("distress 2"). */
const EXPLICIT = 2;
const MOST_CUE = 4;

function isExplicit(id: SignalId, cues: readonly string[]): boolean {
  for (let logit = EXPLICIT; logit <= MOST_CUE; logit += 1) if (cues.includes(`${id} ${logit}`)) return true;
  return false;
}

/** Corrections alone never talk an explicit phrase of a severe signal away. */
function kept(id: SignalId, shift: number, cues: readonly string[]): number {
  return shift < 0 && severeSignals.includes(id) && isExplicit(id, cues) ? 0 : shift;
}

export function withLearned(classifier: Classifier, learned: Learned): Classifier {
  if (learned.empty) return classifier;
  return (folded, cues, patterns): Classified => {
    const shipped = classifier(folded, cues, patterns);
    const features = learnedFeatures(folded);
    return {
      logit: (head) =>
        shipped.logit(head) + (isSignal(head) ? kept(head, learned.shift(head, features), cues) : 0),
      words(head) {
        const words = shipped.words(head);
        return words.length > 0 || !isSignal(head) ? words : tellingWords(folded, head, learned);
      },
    };
  };
}

/** Where the shipped model has no word for it: those that were learned to speak for the signal. */
function tellingWords(folded: string, id: SignalId, learned: Learned): Span[] {
  const { spans, buckets } = learnedWords(folded);
  return spans
    .map(({ start, end }, at) => ({
      start,
      end,
      said: (buckets[at] ?? []).reduce((sum, bucket) => sum + learned.weight(id, bucket), 0),
    }))
    .filter((one) => one.said > 0)
    .sort((a, b) => b.said - a.said || a.start - b.start)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}
