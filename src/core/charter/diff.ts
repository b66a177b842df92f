/**
 * What one charter adds to, changes in and takes from another: record by record, field by field. Values come as they
 * stand in the charter; saying them in words is the screens' business.
 */
import { byKey, isPlain, keyOf, nameOf, type Plain, same } from './keyed';
import { type Charter, charterSchema } from './schema';

export interface FieldChange {
  /** Names of fields, from the record down: `['voice', 'greeting']`; a variant's language stands among them. */
  readonly path: readonly string[];
  /** Undefined where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface Change {
  /** Field of the charter. */
  readonly part: keyof Charter;
  /** Of a record in a list; null for the part itself. */
  readonly id: string | null;
  readonly name: string;
  readonly how: 'added' | 'changed' | 'removed';
  /** Of an addition or a removal: every field it has. */
  readonly fields: readonly FieldChange[];
}

/** Not said: they name the file, not what was agreed. */
const silent: ReadonlySet<string> = new Set(['format', 'version', 'id', 'revision', 'publication']);
/** Told as one line each: their records have no name a person would know. */
const whole: ReadonlySet<string> = new Set(['proposals']);

const parts = Object.keys(charterSchema.shape).filter((part) => !silent.has(part)) as (keyof Charter)[];

/** In the order of the schema. Empty where both say the same. */
export function diffCharters(old: Charter, next: Charter): Change[] {
  return parts.flatMap((part) => {
    const before = old[part];
    const after = next[part];
    if (same(before, after)) return [];
    const lists = isRecords(before) && isRecords(after) && !whole.has(part);
    return lists ? records(part, before, after) : [setting(part, before, after)];
  });
}

function isRecords(value: unknown): value is readonly Plain[] {
  return Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.id === 'string');
}

function setting(part: keyof Charter, before: unknown, after: unknown): Change {
  const fields = whole.has(part) ? [] : fieldsBetween(before, after, [part]);
  const how = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return { part, id: null, name: '', how, fields };
}

function records(part: keyof Charter, old: readonly Plain[], next: readonly Plain[]): Change[] {
  const before = new Map(old.map((one) => [keyOf(one), one]));
  const after = new Map(next.map((one) => [keyOf(one), one]));
  const found: Change[] = [];
  for (const [id, one] of after) {
    const known = before.get(id);
    const fields = fieldsBetween(known, one, []);
    if (known === undefined) found.push({ part, id, name: nameOf(one), how: 'added', fields });
    else if (fields.length > 0) found.push({ part, id, name: nameOf(one), how: 'changed', fields });
  }
  for (const [id, one] of before) {
    if (after.has(id)) continue;
    found.push({ part, id, name: nameOf(one), how: 'removed', fields: fieldsBetween(one, undefined, []) });
  }
  // Nothing else changed: the order did, and for rules it decides what a card shows first.
  if (found.length === 0) found.push({ part, id: null, name: '', how: 'changed', fields: [] });
  return found;
}

/** Down through objects and texts by language; lists and conditions of rules are told whole. */
function fieldsBetween(before: unknown, after: unknown, path: readonly string[]): FieldChange[] {
  if (same(before, after)) return [];
  const [old, next] = [inner(before, path), inner(after, path)];
  if (old === null || next === null || (before === undefined && after === undefined)) {
    return [{ path, before, after }];
  }
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((name) =>
    fieldsBetween(old.get(name), next.get(name), [...path, name]),
  );
}

const nothing: ReadonlyMap<string, unknown> = new Map();

/** What a value is made of, where it is told piece by piece; null where it is told as one. */
function inner(value: unknown, path: readonly string[]): ReadonlyMap<string, unknown> | null {
  if (value === undefined) return nothing;
  const name = path.at(-1);
  if (name === 'when') return null;
  if (Array.isArray(value)) return name === 'variants' ? byKey(value) : null;
  if (!isPlain(value)) return null;
  return new Map(Object.entries(value).filter(([field]) => field !== 'id' && field !== 'lang'));
}
