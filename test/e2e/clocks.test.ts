/**
 * Delays of the law, from the first sight of a comment to their end: the card, the popup, the badge and the journal.
 * Time is not waited for: what is stored is moved back, and the alarm rings.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment, type ServedThread } from './fixtures/thread';
import { openCard, seenLongEnough } from './harness/cards';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';

const says = (n: number, text: string) =>
  fixtureComment({ id: `190000000000000044${n}`, name: `Auteur ${n}`, handle: `auteur_${n}`, text });
const unlawful = says(1, 'Je vais venir te tuer sale pute, je sais où tu habites');
const reply = says(2, 'Vous me citez nommément : je demande un droit de réponse.');
const data = says(3, 'Supprimez toutes mes données personnelles de vos fichiers, article 17 du RGPD.');

interface Stored {
  kind: string;
  seen: number;
}

/** Runs in a page of the extension: when each clock's comment was seen first. */
async function seenTimes(): Promise<Record<string, number>> {
  const { clocks } = (await chrome.storage.local.get('clocks')) as { clocks?: { value: Stored[] } };
  return Object.fromEntries((clocks?.value ?? []).map(({ kind, seen }) => [kind, seen]));
}

/** The same: so much time passes for this kind, and the alarm rings. */
async function passes(kind: string, hours: number): Promise<void> {
  const { clocks } = (await chrome.storage.local.get('clocks')) as { clocks: { value: Stored[] } };
  for (const one of clocks.value) if (one.kind === kind) one.seen -= hours * 3_600_000;
  await chrome.storage.local.set({ clocks });
  await chrome.alarms.create('clocks', { when: Date.now() });
}

const kindsShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-part=clock]')].map(({ dataset }) => dataset.clock ?? '');

describe.each(['chromium', 'firefox'] as const)('delays of the law in %s', (kind) => {
  let browser: TestBrowser;
  let page: TestPage;
  let popup: TestPage;
  let thread: ServedThread;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
    thread = await facebookThread({ ...sampleThread(3), comments: [unlawful, reply, data] });
    await browser.serve(thread.pages);
    page = await browser.newPage();
    await page.goto(thread.url);
    await page.untilMarkers(3);
  });
  afterAll(() => browser.close());

  it('are on the card, with who decides and until when', async () => {
    const card = await openCard(page, reply.text);
    await card.until(() => document.querySelector('[data-clock=right_of_reply]') !== null);
    const said = await card.text('[data-clock=right_of_reply]');
    expect(said).toContain('Le juridique décide si ce droit s’applique.');
    expect(said).toMatch(/Jusqu’au \d+(er)? \S+ \d{4} inclus\./);
    await seenLongEnough(card);
    await page.press('Escape');
  });

  it('run on from the first sight when the page is loaded again', async () => {
    popup = await browser.openExtension('src/popup/index.html');
    await popup.until(() => document.querySelectorAll('[data-part=clock]').length === 3);
    expect((await popup.evaluate(kindsShown)).sort()).toEqual(['data_request', 'right_of_reply', 'unlawful']);
    const before = await popup.evaluate(seenTimes);
    await page.goto(thread.url);
    await page.untilMarkers(3);
    expect(await popup.evaluate(seenTimes)).toEqual(before);
    expect(Object.keys(before)).toHaveLength(3);
  });

  it('remind by the badge and above the list, and are put off by one key', async () => {
    await popup.evaluate(passes, 'unlawful', 25);
    await popup.until(() => document.querySelector('[data-part=reminders]') !== null);
    expect(await popup.text('[data-part=reminders]')).toContain('le délai est passé');
    const badge = () => chrome.action.getBadgeText({});
    expect(await popup.evaluate(badge)).toBe('!');
    expect((await popup.evaluate(kindsShown))[0]).toBe('unlawful');
    await popup.type('p');
    await popup.until(() => document.querySelector('[data-part=reminders]') === null);
    expect(await popup.evaluate(badge)).toBe('');
  });

  it('end in the name of who decides, and go on once that is taken back', async () => {
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await popup.click('[data-clock=unlawful] [data-part=exit-kept]');
    await popup.click('[data-clock=unlawful] input[name=by]');
    await popup.type('Solène Auvrard');
    await popup.click('[data-clock=unlawful] [data-part=exit-note]');
    await popup.until(() => document.querySelector('[data-part=clock][data-clock=unlawful]') === null);
    await popup.click('[data-part=undo-clock]');
    await popup.until(() => document.querySelector('[data-part=clock][data-clock=unlawful]') !== null);
  });

  it('stand in the journal’s « À suivre »', async () => {
    const options = await browser.openExtension('src/options/index.html#journal');
    await options.until(() => document.querySelector('[data-view=follow]') !== null);
    await options.click('[data-view=follow]');
    await options.until(() => document.querySelectorAll('[data-part=clock]').length === 3);
    expect(await options.text('[data-clock=data_request]')).toContain('Protection des données');
    await options.close();
  });
});
