/** Rules as they decide: by act, then by their place in the charter, each with its rank among those of its act. Pure. */
import type { Rule } from '../../core/charter/schema/rule';
import { actions } from '../../core/rules/action';
import type { RuleConflict } from '../../core/rules/conflicts';
import { matches } from '../records/finder';

export interface Ordered {
  readonly rule: Rule;
  /** From 1. */
  readonly rank: number;
  /** The rules of the same act just before and after it. */
  readonly above: string | null;
  readonly below: string | null;
  /** The one after the one below: what it stands before once it moved down. */
  readonly beyond: string | null;
}

export function ordered(rules: readonly Rule[]): Ordered[] {
  return actions.flatMap((action) => {
    const same = rules.filter((rule) => rule.action === action);
    return same.map((rule, at) => ({
      rule,
      rank: at + 1,
      above: same[at - 1]?.id ?? null,
      below: same[at + 1]?.id ?? null,
      beyond: same[at + 2]?.id ?? null,
    }));
  });
}

export const ruleFilters = ['all', 'on', 'off', 'conflict'] as const;
export type RuleFilter = (typeof ruleFilters)[number];

export function shownRules(
  all: readonly Ordered[],
  filter: RuleFilter,
  asked: string,
  conflicts: ReadonlyMap<string, RuleConflict> | null,
): readonly Ordered[] {
  const kept: Readonly<Record<RuleFilter, (rule: Rule) => boolean>> = {
    all: () => true,
    on: ({ on }) => on,
    off: ({ on }) => !on,
    conflict: ({ id }) => conflicts?.has(id) ?? false,
  };
  return all.filter(({ rule }) => kept[filter](rule) && (asked === '' || matches(asked, rule.name)));
}
