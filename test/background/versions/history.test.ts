/** Versions: kept with author and cause, told in words, brought back; two windows, and every fault on the way. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../../src/background/handlers';
import type { Change } from '../../../src/messages/charter';
import { CHARTER_KEY } from '../../../src/storage/charter';
import { settingsItem } from '../../../src/storage/items';
import { faults } from '../../storage/fakes';
import { deskOn, options, storesWith } from '../desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const named = (name: string): Change => ({
  change: 'brand',
  brand: {
    id: 'brand',
    name,
    aliases: [],
    pages: [{ network: 'x', handle: 'tilleul', name: null }],
    competitors: [],
    ownContacts: [],
  },
});
const small = (on: boolean): Change => ({ change: 'small_house', on });

function house(stores = storesWith()) {
  const desk = deskOn(stores);
  const handlers = handlersOf(desk);
  const load = async () => (await handlers['charter.load']({}, options)).charter;
  const change = async (one: Change, revision?: number, choices?: Record<string, 'mine' | 'theirs'>) =>
    handlers['charter.change'](
      {
        place: 'main',
        revision: revision ?? (await load()).revision,
        change: one,
        ...(choices ? { choices } : {}),
      },
      options,
    );
  const list = () => handlers['versions.list']({ place: 'main' }, options);
  const restore = async (seq: number, undo = false) =>
    handlers['versions.restore']({ place: 'main', seq, revision: (await load()).revision, undo }, options);
  return { desk, handlers, load, change, list, restore };
}

describe('versions', () => {
  it('are kept from before the first change on, with who and why, newest first', async () => {
    const { desk, handlers, change, list } = house();
    const settings = { ...settingsItem.fallback, firstName: 'Anne' };
    await handlers['settings.save'](settings, options);
    await change(named('Tilleul'));
    desk.now += 60_000;
    await change(small(true));
    const { versions, damaged, lost } = await list();
    expect({ damaged, lost }).toEqual({ damaged: 0, lost: false });
    expect(versions.map(({ cause, by, revision }) => [cause, by, revision])).toEqual([
      ['change', 'Anne', (versions[2]?.revision ?? 0) + 2],
      ['change', 'Anne', (versions[2]?.revision ?? 0) + 1],
      ['start', null, versions[2]?.revision],
    ]);
    expect(versions[0]?.at).toBe('2026-11-22T10:01:00.000Z');
  });

  it('tell what changed between any two', async () => {
    const { handlers, change, list } = house();
    await change(named('Tilleul'));
    await change(small(true));
    const [last, , first] = (await list()).versions;
    const asked = { place: 'main', from: first?.seq ?? 0, to: last?.seq ?? 0 };
    const { found } = await handlers['versions.diff'](asked, options);
    expect(found?.changes.map(({ part, name }) => [part, name])).toEqual([
      ['brands', 'Tilleul'],
      ['approvalPolicy', ''],
    ]);
    expect(found?.changes[1]?.fields).toEqual([
      { path: ['approvalPolicy', 'selfApproval'], before: false, after: true },
    ]);
    expect(await handlers['versions.diff']({ ...asked, to: 99 }, options)).toEqual({ found: null });
  });

  it('come back as a new revision, and the one of today stays among them', async () => {
    const { change, list, load, restore } = house();
    await change(named('Tilleul'));
    const old = (await list()).versions[0]?.seq ?? 0;
    await change(named('Sycomore'));
    const { revision } = await load();
    expect(await restore(old)).toMatchObject({ outcome: 'saved', revision: revision + 1 });
    expect((await load()).brands[0]?.name).toBe('Tilleul');
    const { versions } = await list();
    expect(versions.map(({ cause }) => cause)).toEqual(['restore', 'change', 'change', 'start']);
    // The last change is undone, whatever it was.
    await restore(versions[1]?.seq ?? 0, true);
    expect((await load()).brands[0]?.name).toBe('Sycomore');
    expect((await list()).versions[0]?.cause).toBe('undo');
    expect(await restore(999)).toMatchObject({ outcome: 'stale' });
  });

  it('are the last fifty, and publications beyond them; a charter that leaves takes its own along', async () => {
    const { desk, handlers, change, list, load } = house();
    const publish = { place: 'main', by: 'Anne Roux', note: 'Été', sign: false };
    const { revision } = await load();
    expect(await handlers['charter.publish']({ ...publish, revision }, options)).toMatchObject({
      outcome: 'published',
      revision: revision + 1,
    });
    for (let at = 0; at < 55; at += 1) await change(small(at % 2 === 0));
    const { versions } = await list();
    expect(versions).toHaveLength(51);
    expect(versions.at(-1)).toMatchObject({ cause: 'publish', by: 'Anne Roux', note: 'Été' });
    await handlers['charter.shelf']({ do: 'add', language: 'fr' }, options);
    await handlers['charter.shelf']({ do: 'remove', place: 'main' }, options);
    expect([...desk.stores.versions.data.keys()].filter((key) => key.includes('/main/'))).toEqual([]);
  });

  it('bring back a charter that can no longer be read in either place', async () => {
    const { desk, change } = house();
    await change(named('Tilleul'));
    await change(named('Sycomore'));
    desk.stores.area.data.set(CHARTER_KEY, 'zeros');
    desk.stores.twin.kept = 'zeros';
    const again = house(desk.stores);
    const { versions, lost } = await again.list();
    expect(lost).toBe(true);
    expect(versions).toHaveLength(3);
    const [last] = versions;
    const done = await again.restore(last?.seq ?? 0);
    expect(done).toMatchObject({ outcome: 'saved', revision: (last?.revision ?? 0) + 1 });
    expect((await again.load()).brands[0]?.name).toBe('Sycomore');
    // The bytes that could not be read are still there.
    expect([...desk.stores.area.data.values()]).toContain('zeros');
  });
});

describe('a publication', () => {
  it('has an author, a date and a note, in the charter and in its file', async () => {
    const { handlers, load } = house();
    const { revision } = await load();
    const asked = { place: 'main', revision, by: 'Anne Roux', note: 'Grève du 3.', sign: false };
    const { file } = await handlers['charter.publish'](asked, options);
    const publication = { by: 'Anne Roux', at: '2026-11-22T10:00:00.000Z', note: 'Grève du 3.' };
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ revision: revision + 1, publication });
    expect(await load()).toMatchObject({ revision: revision + 1, publication });
    expect(await handlers['charter.publish'](asked, options)).toMatchObject({ outcome: 'stale', file: null });
    const unsigned = { ...asked, revision: revision + 1, sign: true };
    expect(await handlers['charter.publish'](unsigned, options)).toMatchObject({ outcome: 'no_key' });
    expect((await load()).revision).toBe(revision + 1);
  });
});

describe('two windows', () => {
  it('that touch different things are joined; the same field is a conflict, until a side is chosen', async () => {
    const { change, load } = house();
    await change(named('Tilleul'));
    const { revision } = await load();
    expect((await change(small(true), revision)).outcome).toBe('saved');
    expect((await change(named('Sycomore'), revision)).outcome).toBe('merged');
    expect(await load()).toMatchObject({
      brands: [{ name: 'Sycomore' }],
      approvalPolicy: { selfApproval: true },
      revision: revision + 2,
    });
    const late = await change(named('Peuplier'), revision);
    expect(late).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ path: 'brands/brand/name', mine: 'Peuplier', theirs: 'Sycomore' }],
    });
    expect((await load()).brands[0]?.name).toBe('Sycomore');
    const chosen = await change(named('Peuplier'), revision, { 'brands/brand/name': 'mine' });
    expect(chosen.outcome).toBe('merged');
    expect((await load()).brands[0]?.name).toBe('Peuplier');
  });
});

describe('faults', () => {
  it('leave old or new at every storage call of a change and of its version, and no version is missing after', async () => {
    const plan = faults();
    const probe = house(storesWith(plan));
    await probe.change(named('Tilleul'));
    const { revision } = await probe.load();
    plan.calls = 0;
    await probe.change(small(true), revision);
    const steps = plan.calls;
    expect(steps).toBeGreaterThan(8);
    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const broken = faults();
      const stores = storesWith(broken);
      const one = house(stores);
      await one.change(named('Tilleul'));
      const before = await one.load();
      broken.calls = 0;
      broken.failAt = failAt;
      const done = await one.change(small(true), before.revision).catch(() => null);
      broken.failAt = null;
      const again = house(stores);
      const after = await again.load();
      const saved = done?.outcome === 'saved';
      expect(after.approvalPolicy.selfApproval, `step ${failAt}`).toBe(saved);
      await again.change(named('Sycomore'));
      const { versions, damaged } = await again.list();
      expect(damaged).toBe(0);
      const kept = versions.map(({ cause }) => cause);
      expect(kept, `step ${failAt}`).toEqual(['change', ...(saved ? ['change'] : []), 'change', 'start']);
    }
  });
});
