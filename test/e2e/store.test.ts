/** The real stores in a real browser: what is acknowledged is kept, through worker kills and flipped bytes. */
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './harness/chromium';
import type { TestBrowser, TestPage } from './harness/surface';

let browser: TestBrowser;
let options: TestPage;
let popup: TestPage;

type Answer = { ok: boolean; error?: string; reply?: never };

/** Says a message from a page of the extension, as its own code would, and gives the raw answer. */
async function say(page: TestPage, type: string, request: unknown): Promise<Answer> {
  const json = JSON.stringify({ type, request });
  return page.evaluate(
    (message: string) => chrome.runtime.sendMessage(JSON.parse(message)) as Promise<Answer>,
    json,
  );
}

async function reply<T>(page: TestPage, type: string, request: unknown): Promise<T> {
  const answer = await say(page, type, request);
  if (!answer.ok) throw new Error(`${type}: ${answer.error}`);
  return answer.reply as T;
}

let session: CDPSession | null = null;

/** Kills the service worker as the browser does when it needs the memory; how many were killed. */
async function kill(): Promise<number> {
  const context = browser.context;
  if (!context) throw new Error('no context');
  session ??= (await context.browser()?.newBrowserCDPSession()) ?? null;
  if (!session) throw new Error('no session');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  return workers.length;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * How long a write takes from a killed worker on, in milliseconds: kills are spread over one and a half of it. A browser
 * that has just started says nothing of its policies for some seconds: it has answered once before.
 */
async function coldTime(write: () => Promise<unknown>): Promise<number> {
  await write();
  await kill();
  const started = performance.now();
  await write();
  return performance.now() - started;
}

/** Kills, spread over the time a write takes; twenty of them while acts are written are in kills.test.ts, in every run. */
const ROUNDS = process.env.RELAIS_LONG === '1' ? 20 : 10;
const momentOf = (round: number, cold: number) => wait((1.5 * cold * round) / ROUNDS);
const tell = (what: string, rounds: number) =>
  process.stdout.write(`kills while ${what} is written: ${rounds}\n`);

interface Loaded {
  place: string;
  charter: { revision: number; brands: { name: string }[] };
}
const load = () => reply<Loaded>(options, 'charter.load', {});

async function rename(name: string) {
  const { place, charter } = await load();
  const brand = { id: 'brand', name, aliases: [], pages: [], competitors: [], ownContacts: [] };
  return reply<{ outcome: string }>(options, 'charter.change', {
    place,
    revision: charter.revision,
    change: { change: 'brand', brand },
  });
}

beforeAll(async () => {
  browser = await launchChromium({ lang: 'fr' });
  options = await browser.openExtension('src/options/index.html');
  popup = await browser.openExtension('src/popup/index.html');
});
afterAll(() => browser.close());

interface Queue {
  network: string | null;
  queue: { key: string }[];
}

/** The practice page's tab, and the comments it flags. */
async function practiceTab(): Promise<{ tabId: number; keys: string[] }> {
  const tabs = await popup.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));
  for (const tabId of tabs) {
    const state = await popup.evaluate(
      (id: number) =>
        chrome.tabs
          .sendMessage(id, { type: 'content.page_state', request: {} })
          .then((answer) => (answer as { reply?: Queue } | undefined)?.reply ?? null)
          .catch(() => null),
      tabId,
    );
    if (state?.network === 'practice') return { tabId, keys: state.queue.map(({ key }) => key) };
  }
  throw new Error('no practice page answers');
}

const leave = (tabId: number, key: string) =>
  reply<{ outcome: string; decision: { id: string } | null }>(popup, 'act', {
    target: { tabId, key },
    act: { do: 'leave' },
  });

async function kept(): Promise<string[]> {
  const request = { acts: ['leave'], limit: 200, practice: true };
  const { decisions } = await reply<{ decisions: { id: string }[] }>(popup, 'decisions.list', request);
  return decisions.map(({ id }) => id);
}

describe('the real stores', () => {
  it('refuse what a screen may not say', async () => {
    expect(await say(popup, 'charter.load', {})).toEqual({ ok: false, error: 'refused' });
    expect(await say(options, 'page.destroy', {})).toEqual({ ok: false, error: 'unknown' });
  });

  it('keep a charter through kills of the worker, whenever they come', async () => {
    const cold = await coldTime(() => rename('Maison'));
    let acknowledged = 'Maison';
    let killed = 0;
    let kept = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const name = `Maison ${round}`;
      const asked = rename(name).then(
        ({ outcome }) => outcome === 'saved',
        () => false,
      );
      await momentOf(round, cold);
      killed += await kill();
      const saved = await asked;
      if (saved) acknowledged = name;
      kept += Number(saved);
      const { charter } = await load();
      const found = charter.brands[0]?.name ?? '';
      expect([acknowledged, name]).toContain(found);
      acknowledged = found;
      const { perimeter } = await options.evaluate(() => chrome.storage.local.get('perimeter'));
      const brands = (perimeter as { brands: { name: string }[] }).brands;
      expect(brands[0]?.name).toBe(found);
    }
    expect(killed).toBe(ROUNDS);
    tell('a charter', killed);
    // The first kills come before the write, the last after it.
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(ROUNDS);
  }, 240_000);

  it('restore a charter of which one byte was flipped', async () => {
    await rename('Maison gardée');
    await options.evaluate(async () => {
      const { charter } = (await chrome.storage.local.get('charter')) as { charter: { text: string } };
      const text = charter.text.replace('Maison gardée', 'Maison gardéf');
      await chrome.storage.local.set({ charter: { ...charter, text } });
    });
    await kill();
    expect((await load()).charter.brands[0]?.name).toBe('Maison gardée');
    const overview = await reply<{ warnings: string[] }>(popup, 'overview.load', {});
    expect(overview.warnings).toContain('charter_repaired');
  });

  it('lose no decision that was acknowledged, through kills', async () => {
    const practice = await browser.openPractice();
    const { tabId, keys } = await practiceTab();
    expect(keys.length).toBeGreaterThan(9);
    const cold = await coldTime(() => leave(tabId, keys[0] ?? ''));
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const asked = leave(tabId, keys[round % keys.length] ?? '').catch(() => null);
      await momentOf(round, cold);
      expect(await kill()).toBe(1);
      const decision = (await asked)?.decision;
      if (decision) acknowledged.push(decision.id);
      expect(await kept()).toEqual(expect.arrayContaining(acknowledged));
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    tell('a decision', ROUNDS);
    await practice.close();
  }, 240_000);

  it('undo by a mark, and tell the page', async () => {
    const practice = await browser.openPractice();
    const { tabId, keys } = await practiceTab();
    const { decision } = await leave(tabId, keys.at(-1) ?? '');
    expect(await kept()).toContain(decision?.id);
    expect(await reply(popup, 'decisions.undo', { id: decision?.id })).toEqual({ ok: true });
    expect(await kept()).not.toContain(decision?.id);
    await practice.close();
  });
});
