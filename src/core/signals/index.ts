/** The reader: patterns, and a trained classifier beside them where there is one. */
import type { Classifier } from '../classifier/classify';
import { learned } from './learned';
import { patternsSay } from './patterns';
import { reading, type Say } from './score';
import { sentiment } from './sentiment';
import { mapSignals, type Reader, type SignalId, type SignalReading } from './signal';

const spoken: ReadonlySet<SignalId> = new Set(['question', 'negative', 'praise', 'purchase_intent', 'press']);
/** Logit from which the patterns have met an open phrase. */
const OPEN = 2;
const silent: Say = { logit: -3, evidence: [] };

/**
 * A reader of language, sentiment and the thirteen signals with their evidence. Pure; any length, any content.
 * @param classifier `null` where no model could be had: the patterns read alone
 */
export function createReader(classifier: Classifier | null): Reader {
  return (text, langHint) => {
    const patterns = patternsSay(text, langHint);
    const { says, ownCase, tone } =
      classifier === null
        ? { says: patterns.says, ownCase: patterns.ownCase, tone: null }
        : learned(patterns, classifier);
    // Advertising asks, cheers and complains of nothing to the brand.
    const advertises = says.spam.logit > 0;
    const signals = mapSignals(says, (said, id): SignalReading => {
      const made = reading(advertises && spoken.has(id) ? silent : said);
      return made.on && patterns.says[id].logit >= OPEN ? { ...made, explicit: true } : made;
    });
    return {
      lang: patterns.page.lang,
      sentiment: sentiment(signals.negative, signals.praise, advertises ? null : tone),
      signals,
      ownCase,
    };
  };
}

/** The patterns alone. */
export const readText: Reader = createReader(null);
