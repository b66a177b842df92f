/** Records put, moved and taken away, and parts written whole: each through the background's own door. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { differencesOf } from '../../src/background/differences';
import { handlersOf } from '../../src/background/handlers';
import type { Charter } from '../../src/core/charter/schema';
import type { Change } from '../../src/messages/charter';
import { type Part, partSchema, recordLists } from '../../src/messages/charter-parts';
import { deskOn, options, storesWith } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function house() {
  const handlers = handlersOf(deskOn(storesWith()));
  const load = async () => (await handlers['charter.load']({}, options)).charter;
  const change = async (one: Change) =>
    handlers['charter.change']({ place: 'main', revision: (await load()).revision, change: one }, options);
  return { load, change };
}

const topic = {
  id: 'night-buses',
  name: 'Bus de nuit',
  owner: 'customer-care',
  perimeter: 'in' as const,
  keywords: ['noctilien*'],
  examples: [],
  signatureRequired: false,
};

describe('a record', () => {
  it('is added where it is asked for, changed where it stands, and taken away', async () => {
    const { load, change } = house();
    const [first] = (await load()).topics;
    const put = { list: 'topics' as const, record: topic };
    expect((await change({ change: 'record', put, before: first?.id ?? null })).outcome).toBe('saved');
    expect((await load()).topics[0]).toEqual(topic);

    const renamed = { ...topic, name: 'Bus du soir' };
    await change({ change: 'record', put: { list: 'topics', record: renamed } });
    expect((await load()).topics[0]).toEqual(renamed);

    expect((await change({ change: 'record_removed', list: 'topics', id: topic.id })).outcome).toBe('saved');
    expect((await load()).topics.map(({ id }) => id)).not.toContain(topic.id);
    expect((await change({ change: 'record_removed', list: 'topics', id: topic.id })).outcome).toBe('stale');
  });

  it('moves before another one or to the end; never beside one that is gone', async () => {
    const { load, change } = house();
    const ids = async () => (await load()).rules.map(({ id }) => id);
    const [first = '', second = '', third = ''] = await ids();
    const move = (id: string, before: string | null) =>
      change({ change: 'record_moved', list: 'rules', id, before });
    await move(third, first);
    expect((await ids()).slice(0, 3)).toEqual([third, first, second]);
    await move(third, null);
    expect((await ids()).at(-1)).toBe(third);
    expect((await move(first, 'nowhere')).outcome).toBe('stale');
    expect((await move('nowhere', null)).outcome).toBe('stale');
  });

  it('without its owner is an orphan, told by the path of its field (P10)', async () => {
    const { load, change } = house();
    const before = await load();
    const record = { ...topic, owner: 'nobody' };
    const refused = await change({ change: 'record', put: { list: 'topics', record } });
    expect(refused).toMatchObject({
      outcome: 'refused',
      problems: [{ path: `topics[${before.topics.length}].owner`, reason: 'orphan_topic', detail: 'nobody' }],
    });
    expect(await load()).toEqual(before);
  });

  it('that others point at stays', async () => {
    const { load, change } = house();
    const refused = await change({ change: 'record_removed', list: 'departments', id: 'legal' });
    expect(refused.outcome).toBe('refused');
    expect(refused.problems.map(({ reason }) => reason)).toContain('unknown_department');
    expect((await load()).departments.map(({ id }) => id)).toContain('legal');
  });

  it('of every list is written whole, and read back the same', async () => {
    const { load, change } = house();
    for (const list of recordLists) {
      const record = (await load())[list].at(-1);
      if (record === undefined) continue;
      const put = { list, record } as Extract<Change, { change: 'record' }>['put'];
      expect((await change({ change: 'record', put })).outcome, list).toBe('saved');
      expect((await load())[list].at(-1)).toEqual(record);
    }
  });
});

describe('a part', () => {
  const parts: readonly (readonly [Part, (charter: Charter) => unknown])[] = [
    [
      { part: 'identity', value: { title: 'Charte de Lignéo', country: 'BE', legalReview: null } },
      ({ title, country, legalReview }) => ({ title, country, legalReview }),
    ],
    [{ part: 'profile', value: 'conversion' }, ({ profile }) => profile],
    [{ part: 'perimeter', value: 'Nos pages, et elles seules.' }, ({ perimeter }) => perimeter],
    [
      { part: 'snowball', value: { repliesPerHour: 5, authorsPerHour: 4, growth: 2.5 } },
      ({ snowball }) => snowball,
    ],
    [{ part: 'reminder_days', value: 30 }, ({ approvalPolicy }) => approvalPolicy.reminderDays],
    [{ part: 'emergency', value: [{ number: '112', label: 'Urgences' }] }, ({ care }) => care.emergency],
    [
      { part: 'link_tagging', value: { parameters: { utm_source: 'relais' } } },
      ({ linkTagging }) => linkTagging,
    ],
  ];

  it.each(parts)('%j is kept, and nothing else changes', async (part, kept) => {
    const { load, change } = house();
    const before = await load();
    expect((await change({ change: 'part', part })).outcome).toBe('saved');
    const after = await load();
    expect(kept(after)).toEqual(part.value);
    expect(after.revision).toBe(before.revision + 1);
    expect(differencesOf(before, after).length).toBeLessThanOrEqual(3);
    expect(after.rules).toEqual(before.rules);
  });

  it('of another shape is refused at the door', () => {
    expect(partSchema.safeParse({ part: 'reminder_days', value: -1 }).success).toBe(false);
    expect(partSchema.safeParse({ part: 'profile', value: { part: 'privacy' } }).success).toBe(false);
    expect(partSchema.safeParse({ part: 'crisisMode', value: { on: true } }).success).toBe(false);
  });
});
