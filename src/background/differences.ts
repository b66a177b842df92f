/** What one charter adds to, changes in and takes from another, record by record. Pure. */
import type { Charter } from '../core/charter/schema';
import type { ReplyOf } from '../messages/contract';
import { canonical } from '../storage/seal';

export type Difference = ReplyOf<'charter.import'>['differences'][number];

const lists = {
  brands: 'brand',
  departments: 'department',
  topics: 'topic',
  rules: 'rule',
  replies: 'reply',
  articles: 'article',
  people: 'setting',
  redLines: 'setting',
  forbiddenSubjects: 'setting',
  crises: 'setting',
} as const satisfies Partial<Record<keyof Charter, Difference['kind']>>;

/** Fields that are no list of records: told by their name. */
const plain = [
  'title',
  'language',
  'country',
  'legalReview',
  'objective',
  'profile',
  'voice',
  'care',
  'perimeter',
  'crisisMode',
  'budget',
  'influence',
  'snowball',
  'clocks',
  'approvalPolicy',
  'linkTagging',
  'privacy',
  // Answers to proposals, as one line.
  'proposals',
] as const satisfies readonly (keyof Charter)[];

type Named = { readonly id: string; readonly name?: string; readonly title?: string; readonly text?: string };

const nameOf = (one: Named) => (one.name ?? one.title ?? one.text ?? one.id).slice(0, 300);

function between(kind: Difference['kind'], old: readonly Named[], next: readonly Named[]): Difference[] {
  const before = new Map(old.map((one) => [one.id, one]));
  const after = new Set(next.map(({ id }) => id));
  const found: Difference[] = [];
  for (const one of next) {
    const known = before.get(one.id);
    if (!known) found.push({ kind, id: one.id, name: nameOf(one), how: 'added' });
    else if (canonical(known) !== canonical(one)) {
      found.push({ kind, id: one.id, name: nameOf(one), how: 'changed' });
    }
  }
  for (const one of old) {
    if (!after.has(one.id)) found.push({ kind, id: one.id, name: nameOf(one), how: 'removed' });
  }
  return found;
}

export function differencesOf(old: Charter, next: Charter): Difference[] {
  const records = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
    between(lists[list], old[list], next[list]),
  );
  const settings = plain
    .filter((field) => canonical(old[field]) !== canonical(next[field]))
    .map((field): Difference => ({ kind: 'setting', id: field, name: field, how: 'changed' }));
  return [...records, ...settings];
}
