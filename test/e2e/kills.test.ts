/** Real kills of the worker while it writes, and while a text goes in: what was acknowledged is there, once, and nothing is torn. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './harness/chromium';
import { killer, practiceTabs, reply } from './harness/say';
import type { TestBrowser, TestPage } from './harness/surface';

const ROUNDS = 20;
const practice = { practice: true };

interface Entry {
  readonly id: string;
  readonly act: string;
  readonly ref: string;
  readonly undoneAt: string | null;
  readonly follow: 'open' | 'closed' | null;
  readonly about: string | null;
}

let browser: TestBrowser;
let popup: TestPage;

beforeAll(async () => {
  browser = await launchChromium({ lang: 'fr' });
  popup = await browser.openExtension('src/popup/index.html');
});
afterAll(() => browser.close());

async function journal(): Promise<Entry[]> {
  const request = { query: { ...practice, undone: true }, cursor: null, size: 200 };
  const { entries, damaged } = await reply<{ entries: Entry[]; damaged: number }>(
    popup,
    'journal.page',
    request,
  );
  expect(damaged).toBe(0);
  return entries;
}

const acts = [
  { do: 'leave', reason: 'rant' },
  { do: 'escalate' },
  { do: 'watch' },
  { do: 'promise', due: new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10) },
];

it('twenty kills lose no acknowledged act, undoing or closing', async () => {
  const page = await browser.openPractice();
  const [{ tabId, keys } = { tabId: 0, keys: [] }] = await practiceTabs(popup);
  expect(keys.length).toBeGreaterThan(9);
  const kill = await killer(browser);
  const done = new Map<string, string>();
  const undone = new Set<string>();
  const closed = new Set<string>();
  const act = (round: number) => {
    const target = { tabId, key: keys[round % keys.length] ?? '' };
    const token = `kill${String(round).padStart(20, '0')}`;
    return reply<{ decision: Entry | null }>(popup, 'act', { target, act: acts[round % acts.length], token });
  };
  // A browser that has just started says nothing of its policies for some seconds, which is no part of a write.
  await reply(popup, 'guidance.load', { target: { tabId, key: keys[0] } });
  await kill();
  const started = performance.now();
  const first = await act(0);
  const cold = performance.now() - started;
  done.set(first.decision?.id ?? '', 'leave');
  let killed = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const last = [...done.keys()].at(-1) ?? '';
    const asked = act(round).catch(() => null);
    // While one act is written, another one before it is taken back, or its follow-up closed.
    const also = round % 3;
    const undoing = also === 0 ? reply<{ ok: boolean }>(popup, 'decisions.undo', { id: last }) : null;
    const closing =
      also === 1 ? reply<{ outcome: string }>(popup, 'journal.close', { decision: last }) : null;
    const undoes = undoing?.catch(() => null);
    const closes = closing?.catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, (1.5 * cold * round) / ROUNDS));
    killed += await kill();
    const decision = (await asked)?.decision;
    if (decision) done.set(decision.id, decision.act);
    if ((await undoes)?.ok) undone.add(last);
    if ((await closes)?.outcome === 'done') closed.add(last);
    const entries = await journal();
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    expect(byId.size).toBe(entries.length);
    for (const [id, name] of done) expect(byId.get(id)?.act).toBe(name);
    for (const id of undone) expect(byId.get(id)?.undoneAt).not.toBeNull();
    for (const id of closed) {
      expect(entries.some(({ act: name, about }) => name === 'close' && about === id)).toBe(true);
    }
    // Torn would be: closed without the entry that says so, or that entry without the end.
    for (const entry of entries.filter(({ follow }) => follow === 'closed')) {
      expect(entries.some(({ act: name, about }) => name === 'close' && about === entry.id)).toBe(true);
    }
  }
  expect(killed).toBe(ROUNDS);
  expect(done.size).toBeGreaterThan(1);
  // The same press told again after the kills is still one decision.
  const again = await act(0);
  expect(again.decision?.id).toBe(first.decision?.id);
  await page.close();
  // Each round starts the worker anew, which takes its time on a busy machine.
}, 240_000);

interface Offer {
  readonly id: string;
  readonly lang: string;
  readonly blanks: readonly { readonly id: string; readonly kind: string; readonly value: string }[];
}

/** What stands in the composer of the practice page. */
const typed = () => document.querySelector<HTMLTextAreaElement>('[data-part=editable]')?.value || null;

it('kills around an insertion neither double the text nor lose it', async () => {
  const page = await browser.openPractice();
  const [{ tabId, keys } = { tabId: 0, keys: [] }] = await practiceTabs(popup);
  const kill = await killer(browser);
  const inserted = async () => (await journal()).filter(({ act }) => act === 'insert').length;
  let rounds = 0;
  for (const key of keys) {
    const target = { tabId, key };
    const { guidance } = await reply<{ guidance: { replies: Offer[] } | null }>(popup, 'guidance.load', {
      target,
    });
    const offer = guidance?.replies[0];
    if (offer === undefined) continue;
    const values = offer.blanks.map(({ id, kind, value }) => [
      id,
      value || (kind === 'link' ? 'https://maison.example/a' : 'valeur'),
    ]);
    const act = { do: 'insert', reply: offer.id, lang: offer.lang, blanks: Object.fromEntries(values) };
    const press = () => reply<{ outcome: string }>(popup, 'act', { target, act });
    await page.toFront();
    await page.click(`[data-id="${key.replace(/^\w+:/, '')}"] [data-part=reply]`);
    const before = await inserted();
    const first = press().catch(() => null);
    // At the moment in which the text appears, or a little later.
    await page.until(typed);
    await new Promise((resolve) => setTimeout(resolve, rounds * 40));
    await kill();
    await first;
    expect((await press()).outcome).toBe('inserted');
    const text = (await page.evaluate(typed)) ?? '';
    expect(text.split(text.slice(0, 40)).length - 1).toBe(1);
    expect(await inserted()).toBe(before + 1);
    rounds += 1;
    if (rounds === 3) break;
  }
  expect(rounds).toBe(3);
  await page.close();
}, 120_000);
