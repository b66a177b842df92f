/** A condition as a group of lines: what the editor shows and changes. Pure. */
import type { Condition, LeafCondition } from '../../../core/charter/schema/condition';

export type Group = Extract<Condition, { kind: 'all' | 'any' }>;

/** One line of a group: `denied` for « sauf si ». */
export interface Line {
  readonly denied: boolean;
  readonly what: LeafCondition | Group;
}

/** A denial of a denial is the thing itself. */
export function lineOf(condition: Condition, denied = false): Line {
  if (condition.kind === 'not') return lineOf(condition.of, !denied);
  return { denied, what: condition };
}

export function conditionOf({ denied, what }: Line): Condition {
  return denied ? { kind: 'not', of: what } : what;
}

/** The whole as a group, though the charter may hold a single condition. */
export function asGroup(condition: Condition): Group {
  return condition.kind === 'all' || condition.kind === 'any' ? condition : { kind: 'all', of: [condition] };
}

/** Written as simply as it reads: a group of one is that one. */
export function simplest(group: Group): Condition {
  const [only] = group.of;
  return group.of.length === 1 && only !== undefined ? only : group;
}

export function isGroup(what: LeafCondition | Group): what is Group {
  return what.kind === 'all' || what.kind === 'any';
}
