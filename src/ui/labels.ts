/**
 * The languages' words held against the core's closed lists: a new action, signal or standing does not
 * compile until both languages name it.
 */
import type { Service } from '../core/care/numbers';
import type { objectives } from '../core/charter/schema/brand';
import type { approvalMeans } from '../core/charter/schema/reply';
import type { CommentKind, NetworkId } from '../core/comment';
import type { ReasonKey } from '../core/decision';
import type { CheckId } from '../core/draft/finding';
import type { Action, Advice, Priority } from '../core/rules/action';
import type { SentimentLabel, SignalId } from '../core/signals/signal';
import type { Messages } from '../i18n';
import type { Standing } from '../messages/charter';
import type { AwakeReason, DecisionAct } from '../messages/views';

/** The keys of the languages that name something of the core. */
export interface Labels {
  readonly actions: Readonly<Record<Action, string>>;
  readonly because: Readonly<Record<Action, string>>;
  readonly advices: Readonly<Record<Advice, string>>;
  readonly classes: Readonly<Record<Priority, string>>;
  readonly signals: Readonly<Record<SignalId, string>>;
  readonly notSignals: Readonly<Record<SignalId, string>>;
  readonly sentiments: Readonly<Record<SentimentLabel, string>>;
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly checkWhy: Readonly<Record<CheckId, string>>;
  readonly decisions: Readonly<Record<DecisionAct, string>>;
  readonly reasons: Readonly<Record<ReasonKey, string>>;
  readonly awake: Readonly<Record<AwakeReason, string>>;
  readonly networks: Readonly<Record<NetworkId, string>>;
  readonly objectives: Readonly<Record<(typeof objectives)[number], string>>;
  readonly kinds: Readonly<Record<CommentKind, string>>;
  readonly means: Readonly<Record<(typeof approvalMeans)[number], string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly services: Readonly<Record<Service, string>>;
}

/** The same words, seen through the core's lists. Fails to compile where a language lacks one. */
export function labels(words: Messages): Labels {
  return words satisfies Labels;
}

/** The word for a key that arrived as plain text (a network, an objective); the key itself where unknown. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}
