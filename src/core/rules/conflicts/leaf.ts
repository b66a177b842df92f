/** Whether one simple condition makes another sure, or impossible. Never said where it is not sure. */
import type { LeafCondition } from '../../charter/schema/condition';
import { covers } from './words';

type Kind = LeafCondition['kind'];
type Of<K extends Kind> = Extract<LeafCondition, { kind: K }>;

const within = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));
const apart = (some: readonly string[], others: readonly string[]) =>
  some.every((one) => !others.includes(one));

/** Of two conditions of one kind: the first makes the second sure. */
const sure: { readonly [K in Kind]: (a: Of<K>, b: Of<K>) => boolean } = {
  signal: (a, b) =>
    a.signal === b.signal &&
    (b.atLeast === undefined
      ? a.atLeast === undefined
      : b.atLeast === 0 || (a.atLeast !== undefined && a.atLeast >= b.atLeast)),
  facet: (a, b) => a.signal === b.signal && a.facet === b.facet,
  sentiment: (a, b) => a.is === b.is,
  own_case: () => true,
  influential: () => true,
  influence: (a, b) => a.atLeast >= b.atLeast,
  counter: (a, b) => a.counter === b.counter && a.atLeast >= b.atLeast,
  words: (a, b) => covers(b.words, a.words),
  pattern: (a, b) => a.pattern === b.pattern,
  request: (a, b) => a.request === b.request,
  topic: (a, b) => a.topic === b.topic,
  competitor: () => true,
  language: (a, b) => within(a.is, b.is),
  network: (a, b) => within(a.is, b.is),
  comment_kind: (a, b) => within(a.is, b.is),
  own_page: (a, b) => a.is === b.is,
  answered: (a, b) => a.is === b.is,
  verified: () => true,
};

/** Both at once can never hold. */
const never: { readonly [K in Kind]?: (a: Of<K>, b: Of<K>) => boolean } = {
  sentiment: (a, b) => a.is !== b.is,
  topic: (a, b) => a.topic !== b.topic,
  language: (a, b) => apart(a.is, b.is),
  network: (a, b) => apart(a.is, b.is),
  comment_kind: (a, b) => apart(a.is, b.is),
  own_page: (a, b) => a.is !== b.is,
  answered: (a, b) => a.is !== b.is,
};

type Asked = (a: LeafCondition, b: LeafCondition) => boolean;

/** Wherever `a` holds, `b` does. */
export function leafImplies(a: LeafCondition, b: LeafCondition): boolean {
  // A finer kind of a signal is only read where the signal is on.
  if (a.kind === 'facet' && b.kind === 'signal') return a.signal === b.signal && b.atLeast === undefined;
  if (a.kind !== b.kind) return false;
  // The table ties each kind to its question; the compiler cannot follow it through a variable key.
  return (sure[a.kind] as Asked)(a, b);
}

/** Nowhere do both hold. */
export function leafExcludes(a: LeafCondition, b: LeafCondition): boolean {
  if (a.kind !== b.kind) return false;
  return (never[a.kind] as Asked | undefined)?.(a, b) ?? false;
}
