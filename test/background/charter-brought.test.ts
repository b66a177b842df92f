/** What is brought in one go: kept whole or not at all, and nobody's agreement with it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { recordsOf } from '../../src/core/charter/packs/records';
import type { Change } from '../../src/messages/charter';
import { packOf } from '../charters/shipped';
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

const ada = {
  id: 'ada',
  name: 'Ada Ménard',
  department: 'legal',
  roles: [],
  initials: 'AM',
  email: 'ada@example.org',
};
const turn = { person: 'ada', from: '18:00', until: '09:00', days: [], contact: '06 00 00 00 00' };

describe('what is brought', () => {
  it('is one revision, whatever it holds', async () => {
    const { load, change } = house();
    const before = await load();
    const [legal] = before.departments;
    if (!legal) throw new Error('no department');
    const saved = await change({
      change: 'brought',
      puts: [
        { list: 'departments', record: { ...legal, email: 'droit@example.org' } },
        { list: 'people', record: ada },
      ],
      replies: [],
      onCall: [turn],
    });
    expect(saved).toMatchObject({ outcome: 'saved', revision: before.revision + 1 });
    const after = await load();
    expect(after.departments[0]?.email).toBe('droit@example.org');
    expect(after.people).toEqual([ada]);
    expect(after.care.onCall).toEqual([turn]);
  });

  it('is refused as a whole where one record points at nothing', async () => {
    const { load, change } = house();
    const before = await load();
    const lost = { ...ada, id: 'tom', department: 'nowhere' };
    const asked = [ada, lost].map((record) => ({ list: 'people' as const, record }));
    const refused = await change({ change: 'brought', puts: asked, replies: [] });
    expect(refused.problems).toMatchObject([{ path: 'people[1].department', reason: 'unknown_department' }]);
    expect(await load()).toEqual(before);
  });

  it('brings replies to be approved, and never an approval or another text for a known one (P9)', async () => {
    const { load, change } = house();
    const before = await load();
    const [known] = before.replies;
    const [fresh] = recordsOf(packOf.transport, 'fr').replies;
    if (!known || !fresh) throw new Error('no reply');
    const approval = {
      kind: 'recorded' as const,
      means: 'email' as const,
      recordedBy: 'Eve',
      department: fresh.department,
      person: 'Eve',
      on: '2026-01-01',
      from: '2026-01-01',
      until: '2027-01-01',
      digest: '0'.repeat(64),
      self: false,
      example: false,
      note: '',
    };
    const forged = {
      ...fresh,
      topics: [],
      status: 'approved' as const,
      starter: false,
      approvals: [approval],
    };
    const saved = await change({
      change: 'brought',
      puts: [],
      replies: [forged, { ...known, title: 'Autre chose' }],
    });
    expect(saved.outcome).toBe('saved');
    const { replies } = await load();
    expect(replies.find(({ id }) => id === fresh.id)).toMatchObject({
      status: 'draft',
      starter: true,
      approvals: [],
    });
    expect(replies.find(({ id }) => id === known.id)).toEqual(known);
  });

  it('a known draft takes its new words; one that was approved keeps its own, and the new ones wait', async () => {
    const { load, change } = house();
    const { replies } = await load();
    const late = replies.find(({ id }) => id === 'late-order');
    const other = replies.find(({ id }) => id === 'refund-route');
    if (!late || !other) throw new Error('the default charter has both');
    const agreement = {
      department: other.department,
      person: 'Ada',
      on: '2026-01-05',
      from: '2026-01-05',
      until: '2099-12-31',
      means: 'email' as const,
      recordedBy: 'Tom',
      note: '',
    };
    expect((await change({ change: 'reply_approved', id: other.id, ...agreement })).outcome).toBe('saved');
    const variants = [{ lang: 'fr', text: 'Bonjour, voici.', locked: [] }];
    const changed = [late, other].map((one) => ({ ...one, tags: ['neuf'], variants, blanks: [] }));
    const saved = await change({ change: 'brought', puts: [], replies: [], changed, by: 'Tableau' });
    expect(saved.outcome).toBe('saved');
    const after = new Map((await load()).replies.map((one) => [one.id, one]));
    expect(after.get(late.id)).toMatchObject({ variants, tags: ['neuf'], approvals: [], proposed: null });
    expect(after.get(other.id)).toMatchObject({
      variants: other.variants,
      tags: ['neuf'],
      status: 'approved',
      proposed: { variants, by: 'Tableau' },
    });
  });
});
