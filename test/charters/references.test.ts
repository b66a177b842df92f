import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/core/charter/schema';
import type { Condition } from '../../src/core/charter/schema/condition';
import { defaults, practices, shipped } from './shipped';

type Record = { readonly id: string };
const idsOf = (list: readonly Record[]) => new Set(list.map(({ id }) => id));

function topicsIn(condition: Condition): string[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(topicsIn);
  if (condition.kind === 'not') return topicsIn(condition.of);
  return condition.kind === 'topic' ? [condition.topic] : [];
}

/** Every pointer of a charter that points at nothing, as `where -> id`. */
function dangling(charter: Charter): string[] {
  const departments = idsOf(charter.departments);
  const articles = idsOf(charter.articles);
  const topics = idsOf(charter.topics);
  const people = idsOf(charter.people);
  const found: string[] = [];
  const see = (where: string, known: ReadonlySet<string>, id: string | null) => {
    if (id !== null && !known.has(id)) found.push(`${where} -> ${id}`);
  };
  for (const topic of charter.topics) see(topic.id, departments, topic.owner);
  for (const person of charter.people) see(person.id, departments, person.department);
  for (const duty of charter.care.onCall) see('onCall', people, duty.person);
  for (const line of charter.redLines) see(line.id, articles, line.article);
  for (const subject of charter.forbiddenSubjects) see(subject.id, departments, subject.department);
  for (const crisis of charter.crises) see(crisis.id, departments, crisis.department);
  for (const rule of charter.rules) {
    see(rule.id, departments, rule.department);
    see(rule.id, articles, rule.article);
    for (const topic of topicsIn(rule.when)) see(rule.id, topics, topic);
  }
  for (const reply of charter.replies) {
    see(reply.id, departments, reply.department);
    for (const topic of reply.topics) see(reply.id, topics, topic);
    for (const approval of reply.approvals) see(reply.id, departments, approval.department);
  }
  if (charter.objective !== null) see('objective', departments, charter.objective.department);
  return found;
}

const lists = [
  'brands',
  'departments',
  'people',
  'topics',
  'redLines',
  'forbiddenSubjects',
  'crises',
  'articles',
  'rules',
  'replies',
] as const;

describe.each(shipped)('references of %s', (_name, charter) => {
  it('all point at something', () => {
    expect(dangling(charter)).toEqual([]);
  });

  it('point at one record: no id stands twice', () => {
    for (const list of lists) expect(idsOf(charter[list]).size, list).toBe(charter[list].length);
  });

  it('leave no article unused by a rule or a red line, but for those that are read on their own', () => {
    const used = new Set([...charter.rules, ...charter.redLines].map(({ article }) => article));
    const unused = charter.articles.map(({ id }) => id).filter((id) => !used.has(id));
    expect(unused.sort()).toEqual([
      'charter-together',
      'cnil-free-text',
      'cnil-influence',
      'complaint-habit',
      'consumer-reviews',
      'dsa-notice',
      'hide-is-not-removal',
      'interns-leave',
      'keep-proof',
      'labour-privacy',
      'pharos',
      'press-limitation',
      'ruling-sanchez',
      'sales-count',
      'same-advice',
      'whose-law',
    ]);
  });
});

describe('the two languages', () => {
  it.each([
    ['default', defaults],
    ['practice', practices],
  ] as const)('%s holds the same records in the same order', (_name, { fr, en }) => {
    for (const list of lists) {
      expect(
        en[list].map(({ id }) => id),
        list,
      ).toEqual(fr[list].map(({ id }) => id));
    }
  });

  it('agree on all that is not wording', () => {
    const bare = ({ fr, en }: typeof defaults) =>
      [fr, en].map((charter) => ({
        rules: charter.rules.map(({ id, on, action, advice, then, department, article }) => {
          return { id, on, action, advice, then, department, article };
        }),
        topics: charter.topics.map(({ id, owner, perimeter }) => ({ id, owner, perimeter })),
        replies: charter.replies.map(({ id, department, type, topics, actions, status, blanks }) => {
          return { id, department, type, topics, actions, status, blanks: blanks.map((b) => b.id).sort() };
        }),
        numbers: [charter.budget, charter.influence, charter.snowball, charter.clocks],
      }));
    for (const pair of [defaults, practices]) {
      const [fr, en] = bare(pair);
      expect(en).toEqual(fr);
    }
  });
});
