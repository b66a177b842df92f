import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { changeSchema } from '../../src/messages/charter';
import { deskOn, options, storesWith } from './desk';

const agreement = {
  person: 'Inès Caradec',
  on: '2026-11-20',
  from: '2026-11-20',
  until: '2027-11-20',
  means: 'meeting' as const,
  recordedBy: 'Paul Tessier',
  note: 'Relues ensemble',
};

async function house() {
  const handlers = handlersOf(deskOn(storesWith()));
  const load = () => handlers['charter.load']({}, options);
  const { charter } = await load();
  const department = charter.replies[0]?.department ?? '';
  const of = (owner: boolean) =>
    charter.replies.filter((reply) => (reply.department === department) === owner).map(({ id }) => id);
  const approve = async (ids: string[], patch: object = {}) =>
    handlers['charter.change'](
      {
        place: 'main',
        revision: (await load()).charter.revision,
        change: { change: 'replies_approved', ids, department, ...agreement, ...patch },
      },
      options,
    );
  return { load, charter, department, ours: of(true), theirs: of(false), approve };
}

describe('one agreement for several replies', () => {
  it('is recorded with each of them, in one revision, and with no other', async () => {
    const { load, charter, department, ours, theirs, approve } = await house();
    expect(ours.length).toBeGreaterThan(1);
    const [kept = '', ...asked] = ours;
    expect((await approve([...asked, ...asked])).outcome).toBe('saved');
    const after = await load();
    expect(after.charter.revision).toBe(charter.revision + 1);
    for (const { id, approvals } of after.charter.replies.filter((reply) => asked.includes(reply.id))) {
      expect(after.standings[id]).toBe('in_force');
      expect(approvals).toHaveLength(1);
      expect(approvals[0]).toMatchObject({ ...agreement, department, self: false, example: false });
    }
    for (const id of [kept, ...theirs]) expect(after.standings[id]).not.toBe('in_force');
  });

  it('is refused as a whole where one reply is another department’s, or gone', async () => {
    const { load, ours, theirs, approve } = await house();
    const before = await load();
    expect((await approve([...ours, theirs[0] ?? ''])).outcome).toBe('stale');
    expect((await approve([...ours, 'nobody'])).outcome).toBe('stale');
    expect(await load()).toEqual(before);
  });

  it('is refused as a whole where its dates are reversed', async () => {
    const { load, ours, approve } = await house();
    const before = await load();
    const refused = await approve(ours, { until: '2026-11-01' });
    expect(refused.outcome).toBe('refused');
    expect(refused.problems.map(({ reason }) => reason)).toEqual(ours.map(() => 'dates_reversed'));
    expect(await load()).toEqual(before);
  });

  it('names at least one reply and at most five hundred', () => {
    const parses = (count: number) =>
      changeSchema.safeParse({
        change: 'replies_approved',
        ids: Array.from({ length: count }, (_, at) => `reply-${at}`),
        department: 'legal',
        ...agreement,
      }).success;
    expect([0, 1, 500, 501].map(parses)).toEqual([false, true, true, false]);
  });
});
