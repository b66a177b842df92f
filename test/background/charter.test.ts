import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { publish } from '../../src/background/perimeter';
import { purge } from '../../src/background/purge';
import type { Change } from '../../src/messages/charter';
import { CHARTER_KEY } from '../../src/storage/charter';
import { perimeterSchema } from '../../src/storage/perimeter';
import { faults } from '../storage/fakes';
import { decision } from '../storage/sample';
import { deskOn, options, popup, storesWith } from './desk';

const brand = {
  id: 'brand',
  name: 'Lignes d’Azur',
  aliases: ['#lignesdazur'],
  pages: [{ network: 'x', handle: 'lignesdazur', name: null }],
  competitors: [],
  ownContacts: [],
};
const named: Change = { change: 'brand', brand };
const text = 'Bonjour {{first_name}}, notre boutique rouvre lundi.';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function house(stores = storesWith()) {
  const desk = deskOn(stores);
  const handlers = handlersOf(desk);
  const load = () => handlers['charter.load']({}, options);
  const change = async (one: Change) =>
    handlers['charter.change'](
      { place: 'main', revision: (await load()).charter.revision, change: one },
      options,
    );
  return { desk, handlers, load, change };
}

describe('a change to the charter', () => {
  it('is kept with its perimeter, one revision up, and outlives the worker', async () => {
    const stores = storesWith();
    const { change, load } = house(stores);
    const { revision } = (await load()).charter;
    expect(await change(named)).toEqual({ outcome: 'saved', problems: [], revision: revision + 1 });
    const again = (await house(stores).load()).charter;
    expect(again.brands).toEqual([brand]);
    expect(again.revision).toBe(revision + 1);
    const perimeter = perimeterSchema.parse(stores.area.data.get('perimeter'));
    expect(perimeter.brands[0]).toMatchObject({
      name: brand.name,
      pages: [{ network: 'x', handle: 'lignesdazur' }],
    });
  });

  it('is stale against another revision, or about a record that is gone', async () => {
    const { handlers, change, load } = house();
    const { revision } = (await load()).charter;
    const late = { place: 'main', revision: revision + 5, change: named };
    expect(await handlers['charter.change'](late, options)).toMatchObject({ outcome: 'stale', revision });
    expect((await change({ change: 'reply_withdrawn', id: 'nobody' })).outcome).toBe('stale');
    expect((await load()).charter.revision).toBe(revision);
  });

  it('loses no change where two are made at once', async () => {
    const { handlers, load } = house();
    const { revision } = (await load()).charter;
    const both = await Promise.all([
      handlers['charter.change']({ place: 'main', revision, change: named }, options),
      handlers['charter.change'](
        { place: 'main', revision, change: { change: 'small_house', on: true } },
        options,
      ),
    ]);
    // Two windows: the second was made on the same charter, and touches something else.
    expect(both.map(({ outcome }) => outcome)).toEqual(['saved', 'merged']);
    const { charter } = await load();
    expect(charter.brands).toEqual([brand]);
    expect(charter.approvalPolicy.selfApproval).toBe(true);
  });

  it('is refused with path and reason where the whole does not hold, and the one in force stays', async () => {
    const { change, load } = house();
    const before = await load();
    const refused = await change({ change: 'department_removed', id: 'legal' });
    expect(refused.outcome).toBe('refused');
    expect(refused.problems[0]).toMatchObject({
      path: expect.stringMatching(/\S/),
      reason: expect.stringMatching(/\S/),
    });
    expect(await load()).toEqual(before);
  });

  it('is old or new after a fault at each storage call, and acknowledged only when new', async () => {
    const plan = faults();
    const probe = house(storesWith(plan));
    await probe.change(named);
    const { revision } = (await probe.load()).charter;
    plan.calls = 0;
    await probe.handlers['charter.change'](
      { place: 'main', revision, change: { change: 'small_house', on: true } },
      options,
    );
    const steps = plan.calls;
    expect(steps).toBeGreaterThan(4);
    let refused = 0;
    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const broken = faults();
      const stores = storesWith(broken);
      const { handlers, change, load } = house(stores);
      await change(named);
      const before = await load();
      broken.calls = 0;
      broken.failAt = failAt;
      const done = await handlers['charter.change'](
        { place: 'main', revision: before.charter.revision, change: { change: 'small_house', on: true } },
        options,
      ).catch(() => null);
      broken.failAt = null;
      const after = (await house(stores).load()).charter;
      const saved = done?.outcome === 'saved';
      expect(after.approvalPolicy.selfApproval).toBe(saved);
      expect(after.revision).toBe(before.charter.revision + Number(saved));
      expect(after.brands).toEqual([brand]);
      refused += Number(!saved);
    }
    expect(refused).toBeGreaterThan(3);
  });

  it('says that storage is full, keeps the old one, and warns until a write succeeds', async () => {
    const { change, load, handlers } = house(storesWith(faults(), 400_000));
    await change(named);
    const before = await load();
    const aliases = Array.from({ length: 2_000 }, (_, at) => `${at} ${'x'.repeat(190)}`);
    expect((await change({ change: 'brand', brand: { ...brand, aliases } })).outcome).toBe('storage_full');
    expect(await load()).toEqual(before);
    expect((await handlers['overview.load']({}, popup)).warnings).toEqual(['storage_full']);
    expect((await change({ change: 'small_house', on: true })).outcome).toBe('saved');
    expect((await handlers['overview.load']({}, popup)).warnings).toEqual([]);
  });
});

describe('approval', () => {
  const added: Change = {
    change: 'reply_added',
    id: 'reopening',
    title: 'Réouverture',
    department: 'product',
    lang: 'fr',
    text,
  };
  const approved: Change = {
    change: 'reply_approved',
    id: 'reopening',
    department: 'product',
    person: 'Inès Caradec',
    on: '2026-11-20',
    from: '2026-11-20',
    until: '2026-11-30',
    means: 'email',
    recordedBy: 'Paul Tessier',
    note: '',
  };

  it('is recorded by name, holds for its days, is reminded of, and is lost with a changed text', async () => {
    const { desk, change, load } = house();
    await change(added);
    expect((await load()).standings.reopening).toBe('draft');
    expect((await change(approved)).outcome).toBe('saved');
    const loaded = await load();
    expect(loaded.standings.reopening).toBe('in_force');
    expect(loaded.expiring).toEqual(['reopening']);
    desk.now = Date.parse('2026-12-01T12:00:00');
    expect((await load()).standings.reopening).toBe('expired');
    desk.now = Date.parse('2026-11-22T12:00:00');
    const reply = (await load()).charter.replies.find(({ id }) => id === 'reopening');
    if (!reply) throw new Error('the reply is gone');
    const variants = [{ lang: 'fr', text: `${text} À bientôt.`, locked: [] }];
    const { id, title, department, blanks } = reply;
    await change({ change: 'reply_text', id, title, department, variants, blanks });
    expect((await load()).standings.reopening).toBe('changed');
  });

  it('of one’s own text holds in a small house only', async () => {
    const { change, load } = house();
    await change(added);
    await change({ ...approved, recordedBy: 'inès  CARADEC' } as Change);
    expect((await load()).standings.reopening).toBe('self_not_allowed');
    await change({ change: 'small_house', on: true });
    expect((await load()).standings.reopening).toBe('in_force');
  });

  it('ends with a withdrawal', async () => {
    const { change, load } = house();
    await change(added);
    await change(approved);
    await change({ change: 'reply_withdrawn', id: 'reopening' });
    expect((await load()).standings.reopening).toBe('withdrawn');
  });

  it('adds no reply under an id that is taken', async () => {
    const { change } = house();
    await change(added);
    expect(await change(added)).toMatchObject({ outcome: 'refused', problems: [{ reason: 'duplicate_id' }] });
  });
});

describe('an import', () => {
  it('tells what would change, and changes nothing before it is applied', async () => {
    const { handlers, load } = house();
    const { charter } = await load();
    const [first, ...others] = charter.replies;
    const next = { ...charter, brands: [brand], replies: others, title: 'Autre charte' };
    const request = { place: 'main', text: JSON.stringify(next), apply: false };
    const told = await handlers['charter.import'](request, options);
    expect(told.outcome).toBe('would_change');
    expect(told.differences).toContainEqual({ kind: 'brand', id: 'brand', name: brand.name, how: 'changed' });
    expect(told.differences).toContainEqual({
      kind: 'reply',
      id: first?.id,
      name: first?.title,
      how: 'removed',
    });
    expect(told.differences).toContainEqual({ kind: 'setting', id: 'title', name: 'title', how: 'changed' });
    expect(told.differences).toHaveLength(3);
    expect((await load()).charter).toEqual(charter);
    const done = await handlers['charter.import']({ ...request, apply: true }, options);
    expect(done).toMatchObject({ outcome: 'saved', differences: told.differences });
    expect((await load()).charter).toEqual({ ...next, revision: charter.revision + 1 });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format":'],
    ['another file', '{"format":"something"}'],
    ['a prototype', '{"format":"relais-charter","__proto__":{"version":1}}'],
    ['a key given twice', '{"format":"relais-charter","version":1,"version":1}'],
    ['a deep file', `{"format":"relais-charter","rules":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['a newer version', '{"format":"relais-charter","version":99}'],
  ])('of %s is refused with a reason, and the one in force stays', async (_, hostile) => {
    const { handlers, load } = house();
    const before = await load();
    const refused = await handlers['charter.import']({ place: 'main', text: hostile, apply: true }, options);
    expect(refused.outcome).toBe('refused');
    expect(refused.problems.length).toBeGreaterThan(0);
    expect(await load()).toEqual(before);
  });

  it('gives nobody a role', async () => {
    const { handlers, load } = house();
    const { charter } = await load();
    const person = { id: 'eve', name: 'Ève', department: null, initials: null, email: null };
    const people = [...charter.people, { ...person, roles: ['admin' as const] }];
    const text = JSON.stringify({ ...charter, people });
    expect((await handlers['charter.import']({ place: 'main', text, apply: true }, options)).outcome).toBe(
      'saved',
    );
    expect((await load()).charter.people.at(-1)).toEqual({ ...person, roles: [] });
  });

  it('never goes back to an older revision', async () => {
    const { handlers, change, load } = house();
    const old = (await load()).charter;
    await change(named);
    await change({ change: 'small_house', on: true });
    await handlers['charter.import']({ place: 'main', text: JSON.stringify(old), apply: true }, options);
    expect((await load()).charter.revision).toBe(old.revision + 3);
  });

  it('of the last revision there is leaves room for changes', async () => {
    const { handlers, change, load } = house();
    const { charter } = await load();
    const text = JSON.stringify({ ...charter, brands: [brand], revision: 1_000_000 });
    expect((await handlers['charter.import']({ place: 'main', text, apply: true }, options)).outcome).toBe(
      'saved',
    );
    expect((await load()).charter.revision).toBe(charter.revision + 1);
    expect((await change({ change: 'small_house', on: true })).outcome).toBe('saved');
  });
});

describe('a reset', () => {
  it('gives the default charter of a language, with the brands kept', async () => {
    const { handlers, change, load } = house();
    await change(named);
    expect((await handlers['charter.reset']({ place: 'main', language: 'en' }, options)).outcome).toBe(
      'saved',
    );
    const { charter } = await load();
    expect(charter).toMatchObject({ language: 'en', brands: [brand] });
  });
});

describe('a damaged charter', () => {
  it('is repaired from its twin and said; lost with its twin, the default serves, and is said', async () => {
    const stores = storesWith();
    const { change } = house(stores);
    await change(named);
    stores.area.data.set(CHARTER_KEY, 'garbage');
    const repaired = house(stores);
    expect((await repaired.load()).charter.brands).toEqual([brand]);
    expect((await repaired.handlers['overview.load']({}, popup)).warnings).toEqual(['charter_repaired']);
    stores.area.data.set(CHARTER_KEY, 'garbage');
    stores.twin.kept = 'rubbish';
    const lost = house(stores);
    expect((await lost.load()).charter.id).toBe('default-fr');
    expect((await lost.handlers['overview.load']({}, popup)).warnings).toContain('charter_lost');
    expect(stores.area.data.get(CHARTER_KEY)).toBe('garbage');
    // The house's own delay is not known: nothing goes by the default's.
    await lost.desk.journal.record(decision({ id: 'old', at: '2000-01-01T00:00:00.000Z' }));
    expect(await purge(lost.desk)).toBe(0);
    expect(await lost.desk.journal.get('old')).not.toBeNull();
    await publish(lost.desk);
    expect(perimeterSchema.parse(stores.area.data.get('perimeter')).brands[0]?.pages).toEqual([]);
    // A new charter starts from there; what could not be read is kept aside.
    await lost.change(named);
    expect([...stores.area.data.values()]).toContain('garbage');
    expect((await house(stores).handlers['overview.load']({}, popup)).warnings).not.toContain('charter_lost');
  });

  it('of a version nobody here can read stays where it is', async () => {
    const stores = storesWith();
    const { desk } = house(stores);
    const future = '{"format":"relais-charter","version":99}';
    await desk.charters('main').write(future);
    const { handlers, change } = house(stores);
    expect((await handlers['overview.load']({}, popup)).warnings).toContain('charter_lost');
    await change(named);
    const kept = [...stores.area.data].filter(([key]) => key.startsWith('aside:'));
    expect(kept.map(([, record]) => (record as { text: string }).text)).toEqual([future]);
  });
});
