import { describe, expect, it } from 'vitest';
import { defaults, practices, shipped } from './shipped';

type Record = { readonly id: string };
const idsOf = (list: readonly Record[]) => new Set(list.map(({ id }) => id));

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

describe.each(shipped)('records of %s', (_name, charter) => {
  it('no id stands twice', () => {
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
