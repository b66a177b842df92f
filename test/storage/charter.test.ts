import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digestLater } from '../../src/platform/digest';
import { CHARTER_KEY, charterStore, REPAIRED_KEY } from '../../src/storage/charter';
import { type FakeArea, type FakeTwin, fakeArea, fakeTwin, faults } from './fakes';

const OLD = '{"id":"old","title":"Charte de la maison — été"}';
const NEW = '{"id":"new","title":"Charte révisée"}';
const instant = () => '2026-11-22T10:00:00.000Z';

function storeOn(area: FakeArea, twin: FakeTwin) {
  return charterStore({ area, twin, digest: digestLater, instant });
}

async function kept(text = OLD) {
  const area = fakeArea();
  const twin = fakeTwin();
  await storeOn(area, twin).write(text);
  return { area, twin };
}

/** A copy of a record with one byte changed, as a disk would give it back. */
function flipped(record: unknown, at: number, mask: number): unknown {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  bytes[at] = (bytes[at] ?? 0) ^ mask;
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('the charter store', () => {
  it('is empty before anything is kept', async () => {
    expect(await storeOn(fakeArea(), fakeTwin()).read()).toEqual({ state: 'empty', text: null });
  });

  it('gives back what was kept, from both places', async () => {
    const { area, twin } = await kept();
    expect(await storeOn(area, twin).read()).toEqual({ state: 'ok', text: OLD });
    expect(twin.kept).toEqual(area.data.get(CHARTER_KEY));
  });

  it('notices every flipped byte and restores it from the twin, keeping the damaged bytes', async () => {
    const { area, twin } = await kept();
    const good = area.data.get(CHARTER_KEY);
    const length = new TextEncoder().encode(JSON.stringify(good)).length;
    let tried = 0;
    for (let at = 0; at < length; at += 1) {
      for (const mask of [0x01, 0x20, 0x80]) {
        const bad = flipped(good, at, mask);
        area.data.clear();
        area.data.set(CHARTER_KEY, bad);
        expect(await storeOn(area, twin).read()).toEqual({ state: 'repaired', text: OLD });
        expect(area.data.get(CHARTER_KEY)).toEqual(good);
        expect([...area.data.values()]).toContainEqual(bad);
        expect(area.data.get(REPAIRED_KEY)).toBe(instant());
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(300);
  });

  it('notices every flipped byte of the twin and heals it', async () => {
    const { area, twin } = await kept();
    const good = twin.kept;
    const length = new TextEncoder().encode(JSON.stringify(good)).length;
    for (let at = 0; at < length; at += 1) {
      const bad = flipped(good, at, 0x04);
      twin.kept = bad;
      expect(await storeOn(area, twin).read()).toEqual({ state: 'ok', text: OLD });
      expect(twin.kept).toEqual(good);
      expect(twin.aside.at(-1)).toEqual(bad);
    }
  });

  it('notices every truncation', async () => {
    const { area, twin } = await kept();
    const { text, sum } = area.data.get(CHARTER_KEY) as { text: string; sum: string };
    for (let length = 0; length < text.length; length += 1) {
      area.data.set(CHARTER_KEY, { version: 1, text: text.slice(0, length), sum });
      expect((await storeOn(area, twin).read()).state).toBe('repaired');
    }
  });

  it('never shows an altered text when both copies are damaged, and overwrites neither', async () => {
    const { area, twin } = await kept();
    const good = area.data.get(CHARTER_KEY);
    for (let at = 0; at < JSON.stringify(good).length; at += 1) {
      const bad = flipped(good, at, 0x02);
      area.data.set(CHARTER_KEY, bad);
      twin.kept = bad;
      expect(await storeOn(area, twin).read()).toEqual({ state: 'lost', text: null });
      expect(area.data.get(CHARTER_KEY)).toEqual(bad);
      expect(twin.kept).toEqual(bad);
    }
    // The next charter that is kept moves them aside.
    const bad = area.data.get(CHARTER_KEY);
    await storeOn(area, twin).write(NEW);
    expect([...area.data.values()]).toContainEqual(bad);
    expect(twin.aside).toContainEqual(bad);
    expect(await storeOn(area, twin).read()).toEqual({ state: 'ok', text: NEW });
  });

  it('comes back whole when storage.local was emptied', async () => {
    const { area, twin } = await kept();
    area.data.clear();
    expect(await storeOn(area, twin).read()).toEqual({ state: 'repaired', text: OLD });
  });

  it('does not take an unreachable twin for an empty one, nor write over it unseen', async () => {
    const { area, twin } = await kept();
    const record = twin.kept;
    area.data.clear();
    const away: FakeTwin = { ...fakeTwin(), read: () => Promise.reject(new Error('closed')) };
    expect((await storeOn(area, away).read()).state).toBe('lost');
    await storeOn(area, twin).write(NEW);
    expect(twin.aside).toContainEqual(record);
  });

  it('is old or new after a fault at each storage call of a write, and acknowledges only the new', async () => {
    const probe = faults();
    {
      const area = fakeArea(probe);
      const twin = fakeTwin(probe);
      const store = storeOn(area, twin);
      await store.write(OLD);
      probe.calls = 0;
      await store.write(NEW, { perimeter: 'new' });
    }
    const steps = probe.calls;
    expect(steps).toBeGreaterThanOrEqual(4);
    for (let failAt = 1; failAt <= steps; failAt += 1) {
      const plan = faults();
      const area = fakeArea(plan);
      const twin = fakeTwin(plan);
      await storeOn(area, twin).write(OLD, { perimeter: 'old' });
      plan.calls = 0;
      plan.failAt = failAt;
      await expect(storeOn(area, twin).write(NEW, { perimeter: 'new' })).rejects.toThrow('broken');
      plan.failAt = null;
      expect(await storeOn(area, twin).read()).toEqual({ state: 'ok', text: OLD });
      expect(area.data.get('perimeter')).toBe('old');
    }
  });

  it('is still read where a repair cannot be written', async () => {
    const { area, twin } = await kept();
    area.data.set(CHARTER_KEY, 'garbage');
    const full: FakeArea = { ...area, set: () => Promise.reject(new Error('quota exceeded')) };
    expect(await storeOn(full, twin).read()).toEqual({ state: 'repaired', text: OLD });
    expect(area.data.get(CHARTER_KEY)).toBe('garbage');
  });

  it('reads and writes take turns: a repair never lands on a newer charter', async () => {
    const { area, twin } = await kept();
    area.data.set(CHARTER_KEY, 'garbage');
    const store = storeOn(area, twin);
    await Promise.all([store.read(), store.write(NEW), store.read()]);
    expect(await store.read()).toEqual({ state: 'ok', text: NEW });
  });
});
