/** Whether a comment may be a customer's review, which consumer law protects from being taken down for its tone. */
import type { Action } from '../rules/action';
import type { SignalId } from '../signals/signal';

/** What is said against the law, against persons or by machines is no review. */
const none: ReadonlySet<Action> = new Set<Action>(['report_illegal', 'ignore_spam', 'do_not_feed', 'care']);

/** Law or its words, in French and English, as charters write them. */
const law =
  /\bL\.?\s?121-[24]\b|pratiques?\s+commerciales?\s+trompeuses?|misleading\s+(commercial\s+)?practice/iu;

/** True where a charter's own text says already what consumer law makes of it: said once, it is cited, not repeated. */
export function saysConsumerLaw(text: string): boolean {
  return law.test(text);
}

/** May be: Relais draws no legal conclusion, it says the rule. */
export function mayBeReview(action: Action, signals: readonly SignalId[]): boolean {
  return signals.includes('negative') && !none.has(action);
}
