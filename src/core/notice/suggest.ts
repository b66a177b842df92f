/** A first guess at what a report is about, by the words that were met; the user has the last word. */
import { scan } from '../signals/scan';
import type { SignalId } from '../signals/signal';
import type { NoticeCategory } from './category';

/** The gravest first: a text that is two things is reported as the graver one. */
const groups: readonly (readonly [string, NoticeCategory])[] = [
  ['illegal.child', 'minors'],
  ['illegal.terror', 'terrorism'],
  ['illegal.threat', 'threats'],
  ['illegal.hate', 'hatred'],
  ['illegal.doxx', 'doxxing'],
];

/**
 * @param signals that were on when it was judged
 * @returns null where the words do not tell
 */
export function suggestedCategory(
  text: string,
  lang: string | null,
  signals: readonly SignalId[],
): NoticeCategory | null {
  if (signals.includes('illegal')) {
    const said = scan(text, lang);
    const found = groups.find(([group]) => said.has(group));
    if (found !== undefined) return found[1];
  }
  return signals.includes('insult') && !signals.includes('illegal') ? 'insult' : null;
}
