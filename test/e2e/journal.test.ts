/** The journal in a real browser: a version 1 comes over, two tabs agree, damage is said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digest } from '../../src/platform/digest';
import { seal } from '../../src/storage/seal';
import { decision } from '../storage/sample';
import { browsers } from './harness/launch';
import { practiceTabs, reply, say } from './harness/say';
import type { Json, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

interface Page {
  entries: { id: string; act: string; excerpt: string; follow: string | null; undoneAt: string | null }[];
  next: number | null;
  damaged: number;
}
/** Runs in the options page: puts a database of version 1 in the place of ours. */
async function plantVersion1(rows: readonly Json[], corrections: readonly Json[]): Promise<number> {
  const settled = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      if ('oncomplete' in request) request.oncomplete = () => resolve();
      else request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  // Both are asked for in one breath: the background, which opens it again as soon as it is gone, comes after.
  const gone = settled(indexedDB.deleteDatabase('relais'));
  const opening = indexedDB.open('relais', 1);
  opening.onupgradeneeded = () => {
    const decisions = opening.result.createObjectStore('decisions', { keyPath: 'id' });
    decisions.createIndex('ref', 'ref');
    decisions.createIndex('lane', ['lane', 'at']);
    decisions.createIndex('at', 'at');
    opening.result.createObjectStore('corrections', { keyPath: 'key' });
    for (const name of ['twin', 'aside', 'keys']) opening.result.createObjectStore(name);
  };
  const made = settled(opening);
  await gone;
  await made;
  const tx = opening.result.transaction(['decisions', 'corrections'], 'readwrite');
  for (const row of rows) tx.objectStore('decisions').put(row);
  for (const row of corrections) tx.objectStore('corrections').put(row);
  await settled(tx);
  opening.result.close();
  return rows.length;
}

/** Runs in the options page: changes one letter of one record of the journal, as a failing disk would. */
async function damage(id: string): Promise<boolean> {
  const opening = indexedDB.open('relais');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const tx = db.transaction('journal', 'readwrite');
  const store = tx.objectStore('journal');
  const asked = store.index('id').get(id);
  await new Promise((resolve) => {
    asked.onsuccess = resolve;
  });
  store.put({ ...asked.result, text: asked.result.text.replace('Panne', 'Panni') });
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
  return asked.result !== undefined;
}

describe.each(Object.entries(browsers))('in %s', (_kind, launch) => {
  let browser: TestBrowser;
  let options: TestPage;
  let popup: TestPage;

  beforeAll(async () => {
    browser = await launch({ lang: 'fr' });
    options = await browser.openExtension('src/options/index.html');
    popup = await browser.openExtension('src/popup/index.html');
  });
  afterAll(() => browser.close());

  const page = (practice: boolean, more: object = {}) =>
    reply<Page>(options, 'journal.page', {
      query: { practice, undone: true, ...more },
      cursor: null,
      size: 200,
    });
  const health = () => reply<{ records: number; damaged: number }>(options, 'journal.health', {});

  describe('a database of version 1', () => {
    it('comes over whole: every decision, in the order of time, with its correction', async () => {
      const { practice, thread, brand, lang, priority, signals, topic, reason, due, about, token, ...said } =
        decision();
      const old = (at: number) => {
        const act = at === 3 ? 'escalate' : at === 4 ? 'correct' : 'leave';
        return seal(
          {
            ...said,
            id: `old${at}`,
            act,
            at: new Date(Date.now() - (10 - at) * 3_600_000).toISOString(),
            undoneAt: null,
            lane: `user:${act}`,
            excerpt: `Panne numéro ${at}`,
            ref: String(at).padStart(32, '0'),
            correction: at === 4 ? correction : null,
          },
          digest,
        );
      };
      const correction = { key: 'b'.repeat(16), signals: { spam: true } };
      const rows = Array.from({ length: 8 }, (_, at) => old(at));
      const bad = { ...old(8), excerpt: 'altérée' };
      await options.evaluate(
        plantVersion1,
        [...rows, bad] as unknown as Json[],
        [seal(correction, digest)] as unknown as Json[],
      );
      const { entries, damaged } = await page(false);
      expect(entries.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).reverse());
      expect(entries.map(({ excerpt }) => excerpt)).toEqual(rows.map(({ excerpt }) => excerpt).reverse());
      expect(entries.find(({ id }) => id === 'old3')?.follow).toBe('open');
      expect(damaged).toBe(0);
      expect(await health()).toMatchObject({ records: 8, damaged: 1 });
      expect((await page(false, { words: 'numero 5' })).entries.map(({ id }) => id)).toEqual(['old5']);
      expect(await reply(options, 'decisions.undo', { id: 'old0' })).toEqual({ ok: true });
    });
  });

  describe('two tabs on the same thread', () => {
    it('both learn a decision, and the later act sees the earlier one', async () => {
      const one = await browser.openPractice();
      const two = await browser.openPractice();
      const tabs = await practiceTabs(popup);
      expect(tabs).toHaveLength(2);
      const key = tabs[0]?.keys[0] ?? '';
      const act = (tab: number) =>
        reply<{ decision: { id: string } }>(popup, 'act', {
          target: { tabId: tabs[tab]?.tabId ?? 0, key },
          act: { do: 'leave' },
        });
      const [left, right] = await Promise.all([act(0), act(1)]);
      expect(left.decision.id).toBe(right.decision.id);
      await eventually('both tabs to drop it from their queue', async () =>
        (await practiceTabs(popup)).every(({ keys }) => !keys.includes(key)),
      );
      expect((await page(true)).entries.filter(({ act: name }) => name === 'leave')).toHaveLength(1);
      await reply(options, 'decisions.undo', { id: left.decision.id });
      await eventually('both tabs to have it back', async () =>
        (await practiceTabs(popup)).every(({ keys }) => keys.includes(key)),
      );
      await one.close();
      await two.close();
    });
  });

  describe('a damaged entry', () => {
    it('is said, set aside and counted, and the others stay', async () => {
      const before = (await page(false)).entries.length;
      expect(await options.evaluate(damage, 'old2')).toBe(true);
      const met = await page(false);
      expect([met.entries.length, met.damaged]).toEqual([before - 1, 1]);
      expect(met.entries.some(({ excerpt }) => excerpt.includes('Panni'))).toBe(false);
      expect((await page(false)).damaged).toBe(0);
      expect((await health()).damaged).toBe(2);
    });
  });

  describe('the journal’s messages', () => {
    it('are refused to whoever may not send them, and where they ask for too much', async () => {
      const query = { practice: false };
      expect(await say(popup, 'journal.export', { query, cursor: null, size: 10 })).toMatchObject({
        error: 'refused',
      });
      expect(await say(options, 'journal.page', { query, cursor: null, size: 5_000 })).toMatchObject({
        error: 'bad_request',
      });
      expect(
        await say(options, 'journal.page', { query: { ...query, secret: 1 }, cursor: null, size: 5 }),
      ).toMatchObject({ error: 'bad_request' });
    });
  });
});
