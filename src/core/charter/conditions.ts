/** Walks the conditions of a charter's rules, with the path of each. */

import type { Path } from './problem';
import type { Charter } from './schema';
import type { Condition, LeafCondition } from './schema/condition';

/** Every condition that holds no other, with where it stands. */
export function* leafConditions(charter: Pick<Charter, 'rules'>): Generator<[LeafCondition, Path]> {
  for (const [at, rule] of charter.rules.entries()) yield* leavesOf(rule.when, ['rules', at, 'when']);
}

function* leavesOf(condition: Condition, path: Path): Generator<[LeafCondition, Path]> {
  if (condition.kind === 'not') {
    yield* leavesOf(condition.of, [...path, 'of']);
  } else if (condition.kind === 'all' || condition.kind === 'any') {
    for (const [at, inner] of condition.of.entries()) yield* leavesOf(inner, [...path, 'of', at]);
  } else {
    yield [condition, path];
  }
}
