/** What each sector brings is enough to begin with, and points at nothing that is not there. */
import { describe, expect, it } from 'vitest';
import { missingOf } from '../../src/core/charter/packs/add';
import { starterSectors } from '../../src/core/charter/packs/sector';
import { keepingHouse, sectorCharter } from '../../src/core/charter/packs/start';
import { checkCharter } from '../../src/core/charter/parse';
import { alikeTo } from '../../src/core/replies/alike';
import { compileCharter } from '../../src/core/rules/compile';
import { topicIndex } from '../../src/core/rules/topic';
import { WordIndex } from '../../src/core/rules/words';
import { fold } from '../../src/core/text/fold';
import { messages } from '../../src/i18n';
import { digest } from '../../src/platform/digest';
import { patterns } from '../../src/platform/patterns';
import { defaults, languages, packOf, starters } from './shipped';

const packs = Object.values(packOf);
/** Least share of them in the first three of some seventy, by likeness alone: one of the charter’s own often fits as well. */
const FOUND = 0.6;

describe.each(packs.map((pack) => [pack.sector, pack] as const))('the pack of %s', (sector, pack) => {
  it('has topics with an owner, words in both languages and examples', () => {
    expect(pack.topics.length).toBeGreaterThanOrEqual(7);
    for (const { id, keywords, examples } of pack.topics) {
      expect(keywords.length, id).toBeGreaterThanOrEqual(16);
      expect(keywords.length, id).toBeLessThanOrEqual(30);
      expect(new Set(keywords).size, id).toBe(keywords.length);
      for (const language of languages) expect(examples[language].length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('has two to five replies for each department that owns several of its topics', () => {
    for (const owner of new Set(pack.topics.map((topic) => topic.owner))) {
      const topics = pack.topics.filter((topic) => topic.owner === owner).length;
      const replies = pack.replies.filter(({ department }) => department === owner).length;
      expect(replies, `${owner}, ${topics} topics`).toBeGreaterThanOrEqual(topics > 1 ? 2 : 1);
      expect(replies, owner).toBeLessThanOrEqual(5);
    }
  });

  it('answers on each topic that is answered, and says what is not said nor raised', () => {
    const served = new Set(pack.replies.flatMap(({ topics }) => topics));
    for (const { id, perimeter } of pack.topics) {
      if (perimeter === 'in') expect(served, id).toContain(id);
    }
    expect(pack.redLines.length).toBeGreaterThanOrEqual(4);
    expect(pack.subjects.length).toBeGreaterThanOrEqual(2);
    expect(pack.perimeter.fr.length).toBeGreaterThan(150);
  });

  it('finds most replies for a situation that was taken out of them, in either language', () => {
    const told = languages.flatMap((language) => {
      const { replies, topics } = sectorCharter(defaults[language], {
        ...pack,
        replies: pack.replies.map(({ situations: { fr, en }, ...reply }) => ({
          ...reply,
          situations: { fr: fr.slice(1), en: en.slice(1) },
        })),
      });
      const alike = alikeTo(replies, topics);
      return pack.replies.flatMap(({ id, situations }) =>
        languages.map((spoken) => {
          const likes = alike.to(fold(situations[spoken][0] ?? '').text);
          const own = likes[replies.findIndex((reply) => reply.id === id)] ?? 0;
          return { id, spoken, place: likes.filter((like) => like > own).length };
        }),
      );
    });
    const found = told.filter(({ place }) => place < 3);
    expect(
      found.length / told.length,
      JSON.stringify(told.filter(({ place }) => place >= 3)),
    ).toBeGreaterThan(FOUND);
  });

  it('is named in both languages', () => {
    for (const language of languages) expect(messages[language].start.sectors[sector].name).not.toBe('');
  });

  it('routes its own examples to their topic, but for a few that are as much another’s', () => {
    const told = languages.flatMap((language) => {
      const { topics } = sectorCharter(defaults[language], pack);
      const words = new WordIndex();
      const index = topicIndex(topics, (list) => words.add(list).group);
      return pack.topics.flatMap(({ id, examples }) =>
        examples[language].map((text) => {
          const folded = fold(text).text;
          return { text, id, got: index.of(folded, words.scan(folded)) };
        }),
      );
    });
    const right = told.filter(({ id, got }) => id === got).length;
    expect(right / told.length, JSON.stringify(told.filter(({ id, got }) => id !== got))).toBeGreaterThan(
      0.75,
    );
  });
});

describe.each(starters)('the starter charter of %s', (_name, charter) => {
  it('passes the charter’s one door, and compiles', () => {
    expect(checkCharter(charter, { patterns })).toMatchObject({ ok: true });
    expect(compileCharter(charter, { patterns, digest }).charter).toBe(charter);
  });

  it('approves nothing by itself (P9)', () => {
    for (const { starter, status, approvals } of charter.replies) {
      expect([starter, status, approvals]).toEqual([true, 'draft', []]);
    }
  });
});

describe('the three that come whole', () => {
  it.each(starterSectors)('%s names its departments and serves all of them', (sector) => {
    const pack = packOf[sector];
    expect(pack.topics.length).toBeGreaterThanOrEqual(10);
    expect(pack.replies.length).toBeGreaterThanOrEqual(14);
    expect(pack.departments.length).toBeGreaterThanOrEqual(3);
    expect(new Set(pack.replies.map(({ department }) => department)).size).toBe(7);
  });
});

describe('a charter that starts from a sector', () => {
  const fresh = sectorCharter(defaults.fr, packOf.town_hall);
  const house = {
    ...defaults.fr,
    brands: [{ ...defaults.fr.brands[0], id: 'vernay', name: 'Ville de Vernay' } as never],
    departments: defaults.fr.departments.map((one) => ({ ...one, email: `${one.id}@vernay.example` })),
    people: [
      { id: 'ada', name: 'Ada', department: 'legal', roles: [], initials: null, email: null },
      { id: 'tom', name: 'Tom', department: 'gone', roles: [], initials: null, email: null },
    ],
    care: {
      ...defaults.fr.care,
      onCall: [{ person: 'ada', from: '18:00', until: '09:00', days: [], contact: '06' }],
    },
  };

  it('keeps what belongs to the house: brands, people, addresses, who is on call', () => {
    const kept = keepingHouse(fresh, house);
    expect(kept.brands).toEqual(house.brands);
    expect(kept.departments[0]).toMatchObject({ name: 'Affaires juridiques', email: 'legal@vernay.example' });
    expect(kept.people.map(({ department }) => department)).toEqual(['legal', null]);
    expect(kept.care.onCall).toEqual(house.care.onCall);
    expect(checkCharter(kept, { patterns })).toMatchObject({ ok: true });
  });

  it('loses the topics it has no use for, with the replies that serve nothing else', () => {
    const ids = new Set(fresh.topics.map(({ id }) => id));
    for (const id of packOf.town_hall.without) expect(ids).not.toContain(id);
    expect(fresh.replies.map(({ id }) => id)).not.toContain('parcel-not-found');
    expect(defaults.fr.topics.map(({ id }) => id)).toContain('delivery');
  });
});

describe('a pack added to a charter in force', () => {
  it('brings what is missing, once, and changes nothing', () => {
    const added = missingOf(defaults.fr, packOf.museum, 'press');
    expect(added.topics).toHaveLength(packOf.museum.topics.length);
    const next = {
      ...defaults.fr,
      topics: [...defaults.fr.topics, ...added.topics],
      replies: [...defaults.fr.replies, ...added.replies],
    };
    expect(missingOf(next, packOf.museum, 'press')).toMatchObject({ topics: [], replies: [] });
    expect(checkCharter(next, { patterns })).toMatchObject({ ok: true });
  });

  it('gives an owner to a topic whose department is not there, and leaves its replies out (P10)', () => {
    const departments = defaults.fr.departments.filter(({ id }) => id !== 'product');
    const added = missingOf({ ...defaults.fr, departments, articles: [] }, packOf.museum, 'press');
    expect(added.topics.find(({ id }) => id === 'exhibitions')?.owner).toBe('press');
    expect(added.replies.map(({ id }) => id)).not.toContain('work-away');
    expect(added.redLines.every(({ article }) => article === null)).toBe(true);
  });
});
