import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../src/background/start';
import { PERIMETER_KEY } from '../../src/storage/perimeter';
import { deskOn, storesWith } from './desk';

beforeEach(() => {
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function fakeAlarms() {
  const set = new Set<string>();
  const create = vi.fn((name: string) => void set.add(name));
  return { get: async (name: string) => (set.has(name) ? { name } : undefined), create };
}

describe('a start of the worker', () => {
  it('rewrites a perimeter that was lost or is somebody else’s, and nothing where all is right', async () => {
    const stores = storesWith();
    const alarms = fakeAlarms();
    await start(deskOn(stores), alarms);
    const right = stores.area.data.get(PERIMETER_KEY);
    expect(right).toBeDefined();
    for (const wrong of [undefined, { ...(right as object), brands: [] }, 'spoofed']) {
      if (wrong === undefined) stores.area.data.delete(PERIMETER_KEY);
      else stores.area.data.set(PERIMETER_KEY, wrong);
      await start(deskOn(stores), alarms);
      expect(stores.area.data.get(PERIMETER_KEY)).toEqual(right);
    }
    const turned = Object.fromEntries(Object.entries(right as object).reverse());
    stores.area.data.set(PERIMETER_KEY, turned);
    const written = vi.spyOn(stores.area, 'set');
    await start(deskOn(stores), alarms);
    expect(written).not.toHaveBeenCalled();
    expect(alarms.create).toHaveBeenCalledTimes(1);
  });
});
