/** Rules of a charter that stand in each other's way, in the order in which they decide. */
import type { Condition, LeafCondition } from '../../charter/schema/condition';
import type { Rule } from '../../charter/schema/rule';
import { actions } from '../action';
import { implies, isImpossible } from './implies';

export const conflictKinds = ['impossible', 'taken', 'contradicts', 'twin'] as const;
/**
 * `impossible`: no comment fulfils it. `taken`: the other one, before it, decides wherever it fires. `contradicts`: the same
 * condition, another act or advice. `twin`: the same condition and the same act.
 */
export type ConflictKind = (typeof conflictKinds)[number];

export interface RuleConflict {
  readonly kind: ConflictKind;
  readonly rule: string;
  /** The rule it is in conflict with; null for one that is in conflict with itself. */
  readonly with: string | null;
}

interface Ranked {
  readonly rule: Rule;
  /** What its condition asks about anywhere in it. */
  readonly subjects: ReadonlySet<string>;
  /** What a condition must ask about, to make this one sure. */
  readonly needs: readonly string[];
}

/**
 * Every rule that is on, in turn, with its conflicts with those that decide before it: whoever asks may pause between two
 * (two thousand rules are two million pairs).
 */
export function* conflictsOf(rules: readonly Rule[]): Generator<readonly RuleConflict[]> {
  const order = byPrecedence(rules).map(ranked);
  for (const [at, one] of order.entries()) {
    const found = conflictOf(one, order, at);
    yield found === null ? [] : [found];
  }
}

/** Those that are on, as they decide: by act, then by their order in the charter. */
export function byPrecedence(rules: readonly Rule[]): Rule[] {
  const rank = new Map(actions.map((action, at) => [action, at]));
  return rules.filter(({ on }) => on).sort((a, b) => (rank.get(a.action) ?? 0) - (rank.get(b.action) ?? 0));
}

/** @param at its place in the order: those before it are asked */
function conflictOf(one: Ranked, order: readonly Ranked[], at: number): RuleConflict | null {
  const { rule } = one;
  if (isImpossible(rule.when)) return { kind: 'impossible', rule: rule.id, with: null };
  for (let place = 0; place < at; place += 1) {
    const other = order[place] as Ranked;
    if (!other.needs.every((subject) => one.subjects.has(subject))) continue;
    if (!implies(rule.when, other.rule.when)) continue;
    return { kind: kindOf(rule, other.rule), rule: rule.id, with: other.rule.id };
  }
  return null;
}

function kindOf(rule: Rule, earlier: Rule): ConflictKind {
  if (!implies(earlier.when, rule.when)) return 'taken';
  const same = earlier.action === rule.action && earlier.advice === rule.advice;
  return same ? 'twin' : 'contradicts';
}

function ranked(rule: Rule): Ranked {
  return { rule, subjects: new Set(subjectsOf(rule.when)), needs: needsOf(rule.when) };
}

/** What a simple condition is about: those about two things never make each other sure. */
function subjectOf(leaf: LeafCondition): string {
  if (leaf.kind === 'signal' || leaf.kind === 'facet') return `signal ${leaf.signal}`;
  if (leaf.kind === 'counter') return `counter ${leaf.counter}`;
  if (leaf.kind === 'topic') return `topic ${leaf.topic}`;
  return leaf.kind;
}

function subjectsOf(condition: Condition): string[] {
  if (condition.kind === 'not') return subjectsOf(condition.of);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(subjectsOf);
  return [subjectOf(condition)];
}

function needsOf(condition: Condition): string[] {
  if (condition.kind === 'all') return condition.of.flatMap(needsOf);
  // One of several is enough, and a denial may come from another topic: nothing is sure to be needed.
  if (condition.kind === 'any' || condition.kind === 'not') return [];
  return [subjectOf(condition)];
}
