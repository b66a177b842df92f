import { describe, expect, it } from 'vitest';
import { digest, digestLater } from '../../src/platform/digest';
import type { Made } from '../../src/storage/version';
import { MOST_VERSIONS, versionStore } from '../../src/storage/versions';
import { fakeVersions } from './fakes';

const made = (text: string, revision: number, more: Partial<Made> = {}): Made => ({
  revision,
  sum: digest(text),
  at: '2026-11-22T10:00:00.000Z',
  cause: 'change',
  by: null,
  note: '',
  ...more,
});

async function kept(count = 3) {
  const table = fakeVersions();
  const store = versionStore(table, digest, digestLater);
  for (let at = 1; at <= count; at += 1) await store.add('main', made(`charte ${at}`, at), `charte ${at}`);
  return { table, store };
}

describe('the versions of a charter', () => {
  it('come back as they were kept, each place by itself', async () => {
    const { store } = await kept();
    await store.add('autre', made('autre', 9), 'autre');
    expect((await store.list('main')).versions.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(await store.text('main', 2)).toBe('charte 2');
    expect(await store.text('main', 9)).toBeNull();
    expect((await store.list('autre')).versions).toHaveLength(1);
  });

  it('are not kept twice when the newest is told again', async () => {
    const { store } = await kept();
    await store.add('main', made('charte 3', 3), 'charte 3');
    expect((await store.list('main')).versions).toHaveLength(3);
  });

  it('are bounded, and publications stay longer', async () => {
    const { store } = await kept(1);
    await store.add('main', made('publiée', 2, { cause: 'publish' }), 'publiée');
    for (let at = 3; at < 70; at += 1) await store.add('main', made(`${at}`, at), `${at}`);
    const { versions } = await store.list('main');
    expect(versions).toHaveLength(MOST_VERSIONS + 1);
    expect(versions.at(-1)?.cause).toBe('publish');
    expect(await store.text('main', 1)).toBeNull();
  });

  it('notice every flipped byte of a text and every truncation; the others are whole', async () => {
    const { table, store } = await kept();
    const key = 'texts/main/000000002';
    const good = table.data.get(key) as { sum: string; bytes: Uint8Array<ArrayBuffer> };
    let tried = 0;
    for (let at = 0; at < good.bytes.length; at += 1) {
      for (const mask of [0x01, 0x20, 0x80]) {
        const bytes = new Uint8Array(good.bytes);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        table.data.set(key, { ...good, bytes });
        const text = await store.text('main', 2);
        // A byte of the packing alone (its clock, its system) may change nothing that is read.
        expect([null, 'charte 2']).toContain(text);
        tried += 1;
      }
      table.data.set(key, { ...good, bytes: good.bytes.slice(0, at) });
      expect(await store.text('main', 2)).toBeNull();
    }
    table.data.set(key, { ...good, bytes: new Uint8Array(good.bytes.length) });
    expect(await store.text('main', 2)).toBeNull();
    table.data.set(key, 0);
    expect(await store.text('main', 2)).toBeNull();
    expect(tried).toBeGreaterThan(50);
    expect(await store.text('main', 3)).toBe('charte 3');
  });

  it('notice every flipped byte of what is known of one, count it, and keep what comes after apart from it', async () => {
    const { table, store } = await kept();
    const key = 'facts/main/000000003';
    const good = JSON.stringify(table.data.get(key));
    for (let at = 0; at < good.length; at += 1) {
      const bad = good.slice(0, at) + String.fromCharCode(good.charCodeAt(at) ^ 1) + good.slice(at + 1);
      let raw: unknown = bad;
      try {
        raw = JSON.parse(bad);
      } catch {
        // As a text it is no record either.
      }
      table.data.set(key, raw);
      const { versions, damaged } = await store.list('main');
      expect([versions.length, damaged]).toEqual([2, 1]);
    }
    await store.add('main', made('charte 4', 4), 'charte 4');
    expect((await store.list('main')).versions.map(({ seq }) => seq)).toEqual([4, 2, 1]);
  });

  it('heal where the newest was damaged and is told again', async () => {
    const { table, store } = await kept();
    table.data.set('texts/main/000000003', 'zeros');
    await store.add('main', made('charte 3', 3), 'charte 3');
    expect(await store.text('main', 3)).toBe('charte 3');
    expect((await store.list('main')).versions).toHaveLength(3);
  });
});
