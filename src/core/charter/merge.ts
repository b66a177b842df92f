/**
 * Three charters into one: what two windows made of the same beginning. Each field that only one of them touched is
 * taken from it; lists are joined record by record, and words one by one. Where both touched the same field and do not
 * agree, it is a conflict: a person chooses, and until then nothing is kept and nothing is lost.
 */
import { byKey, isPlain, nameOf, same } from './keyed';
import type { Charter } from './schema';

export type Side = 'mine' | 'theirs';

export interface Conflict {
  /** Names it, to choose: `topics/delay/keywords`. */
  readonly path: string;
  /** The same in pieces: the charter's field first, a record's id where it is in a list. */
  readonly steps: readonly string[];
  /** Name of the record, or empty. */
  readonly name: string;
  /** Undefined where it is not there. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Whole where there is no conflict that was not chosen; else with their side of each. */
  readonly charter: Charter;
  readonly conflicts: readonly Conflict[];
}

/** These say which file it is: they are set by who saves it. */
const own: ReadonlySet<string> = new Set(['revision', 'publication']);

/** @param choices by `path`, for conflicts that a person has settled */
export function mergeCharters(
  base: Charter,
  mine: Charter,
  theirs: Charter,
  choices: Readonly<Record<string, Side>> = {},
): Merged {
  const conflicts: Conflict[] = [];
  const settle: Settle = (steps, name, left, right) => {
    const path = steps.join('/');
    const chosen = Object.hasOwn(choices, path) ? choices[path] : undefined;
    if (chosen === undefined) conflicts.push({ path, steps, name, mine: left, theirs: right });
    return chosen === 'mine' ? left : right;
  };
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])] as (keyof Charter)[];
  const joined = fields.flatMap((field): [string, unknown][] => {
    if (own.has(field)) return [[field, theirs[field]]];
    const value = join([field], '', base[field], mine[field], theirs[field], settle);
    return value === undefined ? [] : [[field, value]];
  });
  return { charter: Object.fromEntries(joined) as unknown as Charter, conflicts };
}

type Settle = (steps: readonly string[], name: string, mine: unknown, theirs: unknown) => unknown;

function join(
  steps: readonly string[],
  name: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  settle: Settle,
): unknown {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs) && Array.isArray(base)) {
    const list = joinLists(steps, name, base, mine, theirs, settle);
    if (list !== null) return list;
  }
  // The kind of a condition says what its other fields are: it is chosen whole.
  if (isPlain(mine) && isPlain(theirs) && isPlain(base) && !('kind' in base && steps.at(-1) === 'when')) {
    const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)])];
    const joined = fields.flatMap((field): [string, unknown][] => {
      const value = join([...steps, field], name, base[field], mine[field], theirs[field], settle);
      return value === undefined ? [] : [[field, value]];
    });
    return Object.fromEntries(joined);
  }
  return settle(steps, name, mine, theirs);
}

/** Null where a list names two of its records alike. */
function joinLists(
  steps: readonly string[],
  name: string,
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  settle: Settle,
): readonly unknown[] | null {
  const [b, m, t] = [byKey(base), byKey(mine), byKey(theirs)];
  if (b === null || m === null || t === null) return null;
  return orderOf([...b.keys()], [...m.keys()], [...t.keys()]).flatMap((key) => {
    const called = nameOf(t.get(key) ?? m.get(key)) || name;
    const value = join([...steps, key], called, b.get(key), m.get(key), t.get(key), settle);
    return value === undefined ? [] : [value];
  });
}

/** Theirs, unless only mine moved something; what the other side has more stands at the end. */
function orderOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = (list: readonly string[], other: readonly string[]) =>
    list.filter((key) => other.includes(key));
  const moved = (list: readonly string[]) => !same(kept(base, list), kept(list, base));
  const first = moved(mine) && !moved(theirs) ? mine : theirs;
  return [...new Set([...first, ...theirs, ...mine])];
}
