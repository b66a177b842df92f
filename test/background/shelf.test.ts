import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { PERIMETER_KEY, type Perimeter } from '../../src/storage/perimeter';
import { faults } from '../storage/fakes';
import { deskOn, options, storesWith } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const brand = (name: string, handle: string) => ({
  id: 'brand',
  name,
  aliases: [],
  pages: [{ network: 'x', handle, name: null }],
  competitors: [],
  ownContacts: [],
});

function house(stores = storesWith()) {
  const desk = deskOn(stores);
  const handlers = handlersOf(desk);
  const load = () => handlers['charter.load']({}, options);
  const shelf = (request: Parameters<(typeof handlers)['charter.shelf']>[0]) =>
    handlers['charter.shelf'](request, options);
  const name = async (title: string, handle: string) => {
    const { place, charter } = await load();
    const change = { change: 'brand' as const, brand: brand(title, handle) };
    return handlers['charter.change']({ place, revision: charter.revision, change }, options);
  };
  const perimeter = () => desk.stores.area.data.get(PERIMETER_KEY) as Perimeter;
  return { desk, handlers, load, shelf, name, perimeter };
}

async function two() {
  const one = house();
  await one.name('Tilleul', 'tilleul');
  expect(await one.shelf({ do: 'add', language: 'en' })).toEqual({ outcome: 'done' });
  await one.name('Sycamore', 'sycamore');
  return one;
}

describe('several charters', () => {
  it('are kept apart, and each page is judged by its own', async () => {
    const { desk, load, perimeter, shelf } = await two();
    const { place, shelf: all } = await load();
    expect(all.map(({ brands }) => brands)).toEqual([['Tilleul'], ['Sycamore']]);
    const [tilleul, sycamore] = perimeter().brands;
    expect([tilleul?.id, sycamore?.id]).toEqual(['main/brand', `${place}/brand`]);
    const judging = async (id: string | null) =>
      (await desk.rulings.on({ practice: false, brand: id })).charter.brands[0]?.name;
    expect(await judging(tilleul?.id ?? null)).toBe('Tilleul');
    expect(await judging(sycamore?.id ?? null)).toBe('Sycamore');
    // Where no page chooses, or names a charter that is gone: the one shown.
    expect(await judging(null)).toBe('Sycamore');
    expect(await judging('gone/brand')).toBe('Sycamore');
    await shelf({ do: 'choose', place: 'main' });
    expect(await judging(null)).toBe('Tilleul');
    expect((await load()).charter.brands[0]?.name).toBe('Tilleul');
  });

  it('survive the worker', async () => {
    const { desk } = await two();
    const again = house(desk.stores);
    expect((await again.load()).shelf).toHaveLength(2);
    expect((await again.load()).charter.brands[0]?.name).toBe('Sycamore');
  });

  it('take their brands out of the perimeter, and their copies away, when they leave', async () => {
    const { desk, load, perimeter, shelf } = await two();
    const { place } = await load();
    expect(await shelf({ do: 'remove', place })).toEqual({ outcome: 'done' });
    expect(perimeter().brands.map(({ name }) => name)).toEqual(['Tilleul']);
    expect((await load()).charter.brands[0]?.name).toBe('Tilleul');
    expect([...desk.stores.area.data.keys()].some((key) => key.startsWith('charter/'))).toBe(false);
    expect(desk.stores.twins(`charter/${place}`).kept).toBeUndefined();
    expect(await shelf({ do: 'remove', place })).toEqual({ outcome: 'gone' });
    expect(await shelf({ do: 'remove', place: 'main' })).toEqual({ outcome: 'last' });
  });

  it('are at most twenty', async () => {
    const { shelf, load } = house();
    for (let at = 1; at < 20; at += 1) {
      expect(await shelf({ do: 'add', language: 'fr' })).toEqual({ outcome: 'done' });
    }
    expect(await shelf({ do: 'add', language: 'fr' })).toEqual({ outcome: 'full' });
    expect(new Set((await load()).shelf.map(({ place }) => place)).size).toBe(20);
  });

  it('come from a file beside the others, and a change for one that left is stale', async () => {
    const { handlers, load, shelf } = house();
    const { charter } = await load();
    const text = JSON.stringify({
      ...charter,
      title: 'Charte de Sycamore',
      brands: [brand('Sycamore', 's')],
    });
    const told = await handlers['charter.import']({ place: null, text, apply: false }, options);
    expect(told.outcome).toBe('would_change');
    expect((await load()).shelf).toHaveLength(1);
    expect((await handlers['charter.import']({ place: null, text, apply: true }, options)).outcome).toBe(
      'saved',
    );
    const after = await load();
    expect(after.shelf.map(({ title }) => title)).toEqual([charter.title, 'Charte de Sycamore']);
    await shelf({ do: 'remove', place: after.place });
    const change = { change: 'small_house' as const, on: true };
    const late = { place: after.place, revision: after.charter.revision, change };
    expect((await handlers['charter.change'](late, options)).outcome).toBe('stale');
  });

  it('stay as they were, whichever write fails', async () => {
    const plan = faults();
    const probe = house(storesWith(plan));
    await probe.name('Tilleul', 'tilleul');
    plan.calls = 0;
    await probe.shelf({ do: 'add', language: 'en' });
    const steps = plan.calls;
    expect(steps).toBeGreaterThan(4);
    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const broken = faults();
      const one = house(storesWith(broken));
      await one.name('Tilleul', 'tilleul');
      broken.calls = 0;
      broken.failAt = failAt;
      const outcome = await one.shelf({ do: 'add', language: 'en' }).then(
        (reply) => reply.outcome,
        () => 'thrown',
      );
      broken.failAt = null;
      const again = house(one.desk.stores);
      const { shelf, charter } = await again.load();
      // Acknowledged is there; whatever else happened, the first charter is whole.
      if (outcome === 'done') expect(shelf, `step ${failAt}`).toHaveLength(2);
      else expect(charter.brands[0]?.name, `step ${failAt}`).toBe('Tilleul');
      expect(shelf[0]?.brands, `step ${failAt}`).toEqual(['Tilleul']);
    }
  });
});
