/**
 * P2: the exception that the law imposes. Unlawful content and spam have their rule whatever the charter says: it can
 * be reworded, not removed, switched off, narrowed or turned into another advice.
 */
import type { Charter } from '../charter/schema';
import type { Condition } from '../charter/schema/condition';
import type { Rule } from '../charter/schema/rule';
import type { SignalId } from '../signals/signal';
import type { Action, Advice } from './action';

/** Ids with this beginning are the engine's own: a charter may not use them. The languages hold their words. */
export const MANDATORY_PREFIX = 'mandatory-';
export const mandatoryRuleIds = ['mandatory-unlawful', 'mandatory-spam'] as const;
export type MandatoryRuleId = (typeof mandatoryRuleIds)[number];

interface Duty {
  readonly signal: SignalId;
  readonly action: Action;
  /** What a rule may advise for this action without losing the duty. */
  readonly advice: readonly Advice[];
}

const duties: Readonly<Record<MandatoryRuleId, Duty>> = {
  'mandatory-unlawful': {
    signal: 'illegal',
    action: 'report_illegal',
    advice: ['remove_with_proof', 'escalate'],
  },
  'mandatory-spam': { signal: 'spam', action: 'ignore_spam', advice: ['may_hide', 'leave'] },
};

const allDuties: readonly Duty[] = Object.values(duties);

/** True where the condition surely holds whenever the signal is on. */
function followsFrom(signal: SignalId, condition: Condition): boolean {
  if (condition.kind === 'signal') return condition.signal === signal && condition.atLeast === undefined;
  if (condition.kind === 'any') return condition.of.some((inner) => followsFrom(signal, inner));
  if (condition.kind === 'all') return condition.of.every((inner) => followsFrom(signal, inner));
  return false;
}

function keeps(duty: Duty, rule: Rule): boolean {
  return rule.on && rule.action === duty.action && followsFrom(duty.signal, rule.when);
}

/** A rule's own advice, or null (the usual one) where it would undo a duty: unlawful content is never « left ». */
export function lawfulAdvice(rule: Pick<Rule, 'action' | 'advice'>): Advice | null {
  const duty = allDuties.find(({ action }) => action === rule.action);
  return duty === undefined || rule.advice === null || duty.advice.includes(rule.advice) ? rule.advice : null;
}

function built(id: MandatoryRuleId, charter: Charter): Rule {
  const { signal, action } = duties[id];
  const legal = charter.departments.find((department) => department.kind === 'legal')?.id ?? null;
  return {
    id,
    name: id,
    on: true,
    when: { kind: 'signal', signal },
    action,
    advice: null,
    then: null,
    department: action === 'report_illegal' ? legal : null,
    guidance: '',
    do: [],
    doNot: [],
    article: null,
    consequence: '',
  };
}

/** Built-in rules that this charter lacks. They go before its own, so that they decide among rules of one action. */
export function mandatoryRules(charter: Charter): Rule[] {
  return mandatoryRuleIds
    .filter((id) => !charter.rules.some((rule) => keeps(duties[id], rule)))
    .map((id) => built(id, charter));
}
