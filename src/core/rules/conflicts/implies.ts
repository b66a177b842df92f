/**
 * Whether one condition makes another sure, by their shape alone. What is said is true of every comment; much that is true
 * is not said: a wrong « this rule never decides » would cost more trust than a missing one.
 */
import type { Condition } from '../../charter/schema/condition';
import { leafExcludes, leafImplies } from './leaf';

/** Steps after which nothing is said: deep groups against deep groups multiply. */
const PATIENCE = 5_000;

interface Left {
  steps: number;
}

export function implies(a: Condition, b: Condition): boolean {
  return sure(a, b, { steps: PATIENCE });
}

function sure(a: Condition, b: Condition, left: Left): boolean {
  left.steps -= 1;
  if (left.steps < 0) return false;
  if (b.kind === 'all') return b.of.every((one) => sure(a, one, left));
  if (a.kind === 'any') return a.of.every((one) => sure(one, b, left));
  if (b.kind === 'any' && b.of.some((one) => sure(a, one, left))) return true;
  if (a.kind === 'all' && a.of.some((one) => sure(one, b, left))) return true;
  if (b.kind === 'not') return denies(a, b.of, left);
  if (a.kind === 'not' || a.kind === 'all' || b.kind === 'any') return false;
  return leafImplies(a, b);
}

/** Wherever `a` holds, `b` surely does not. */
function denies(a: Condition, b: Condition, left: Left): boolean {
  left.steps -= 1;
  if (left.steps < 0) return false;
  if (a.kind === 'any') return a.of.every((one) => denies(one, b, left));
  if (b.kind === 'any') return b.of.every((one) => denies(a, one, left));
  if (b.kind === 'all' && b.of.some((one) => denies(a, one, left))) return true;
  if (a.kind === 'all' && a.of.some((one) => denies(one, b, left))) return true;
  if (a.kind === 'not') return sure(b, a.of, left);
  if (b.kind === 'not') return sure(a, b.of, left);
  if (a.kind === 'all' || b.kind === 'all') return false;
  return leafExcludes(a, b);
}

/** No comment ever fulfils it: it asks for a thing and for its contrary. */
export function isImpossible(condition: Condition): boolean {
  if (condition.kind === 'any') return condition.of.every(isImpossible);
  if (condition.kind !== 'all') return false;
  const parts = condition.of;
  const left = { steps: PATIENCE };
  return (
    parts.some(isImpossible) ||
    parts.some((one, at) => parts.slice(at + 1).some((other) => denies(one, other, left)))
  );
}
