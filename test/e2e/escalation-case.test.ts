/**
 * One escalation from its comment to its answer: prepared in the card, seen and confirmed in the settings, sent, killed
 * half-way, tried again at its hour, answered by the department, and the answer put in the composer.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Channel, startChannel } from './escalation/server';
import { fill, openChannels, SECRET, willAgree } from './escalation/settings';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { axeViolations } from './harness/axe';
import { openCard, seenLongEnough } from './harness/cards';
import { launchChromium } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import { killer } from './harness/say';
import type { TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

const HOST = 'hooks.maison.example';
const threat = fixtureComment({
  id: '1900000000000000444',
  name: 'Solène Fauvel',
  handle: 'solene_fauvel',
  text: 'Mon avocat vous assigne en justice dès lundi, vous recevrez une mise en demeure.\r\nBcc: x@example.org',
});
const ANSWER = 'Bonjour, notre service juridique vous répond par courrier cette semaine.';

describe('an escalation', () => {
  let browser: TestBrowser;
  let channel: Channel;
  let page: TestPage;
  let screen: TestPage;
  beforeAll(async () => {
    channel = await startChannel(HOST);
    browser = await launchChromium({ lang: 'fr', server: channel });
    await willAgree(browser, HOST);
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
    const settings = await openChannels(browser);
    await settings.click('[data-channel=legal] [data-part=set-webhook]');
    await settings.until(fill, '[name=webhook-address]', `https://${HOST}/services/${SECRET}`);
    await settings.click('[data-part=save-webhook]');
    await settings.until(() => document.querySelector('[data-channel=legal] [data-part=kept]') !== null);
    await settings.close();
    const thread = await facebookThread({ ...sampleThread(0), comments: [threat] });
    await browser.serve(thread.pages);
    page = await browser.newPage();
    await page.goto(thread.url);
  });
  afterAll(async () => {
    await browser.close();
    await channel.down();
  });

  /** Of the newest delivery. */
  const statusIs = (status: string) =>
    screen.until(
      (wanted: string) =>
        document.querySelector('[data-part=delivery]')?.getAttribute('data-status') === wanted,
      status,
    );
  const write = async (note: string) => {
    await screen.until(fill, '[name=note]', note);
    // What is shown follows what is typed: anything older is to be seen again.
    await screen.until(
      (words: string) => document.querySelector('[data-part=text]')?.textContent?.includes(words) ?? false,
      note,
    );
    await screen.click('[data-part=see-exact]');
    await screen.until(
      (words: string) => document.querySelector('[data-part=body]')?.textContent?.includes(words) ?? false,
      note,
    );
    return screen.text('[data-part=body]');
  };

  it('is prepared in the card, and opens where it may be sent: nothing leaves from the page', async () => {
    const card = await openCard(page, 'Mon avocat');
    await seenLongEnough(card);
    await card.click('[data-part=escalate]');
    await card.click('[data-part=prepare]');
    await card.click('[data-part=open-escalation]');
    const opened = await eventually('the settings', async () =>
      browser.context?.pages().find((one) => one.url().includes('#escalation?case=')),
    );
    const url = new URL(opened.url());
    await opened.close();
    screen = await browser.openExtension(`${url.pathname.slice(1)}${url.hash}`);
    await screen.until(() => document.querySelector('[data-part=see-exact]') !== null);
    expect(channel.received).toEqual([]);
  });

  it('names the department, and tells nobody’s name unless it is ticked', async () => {
    const shown = await write('Urgent, merci.');
    expect(shown).not.toContain('solene');
    expect(shown).not.toContain('Solène');
    await screen.click('[name=author]');
    await screen.until(() => document.querySelector('[data-part=see-exact]') !== null);
    expect(await write('Urgent, merci.')).toContain('solene_fauvel');
    await screen.click('[name=author]');
    const mail = await screen.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[data-part=mail]')?.href,
    );
    expect(mail).not.toMatch(/%0d|%0a/i);
    expect(mail?.length).toBeLessThanOrEqual(1_800);
    if (screen.playwright) expect(await axeViolations(screen.playwright)).toEqual([]);
  });

  it('arrives as it was shown', async () => {
    const shown = await write('Premier envoi.');
    await screen.click('[data-part=send-now]');
    await statusIs('delivered');
    expect(channel.received.map(({ body }) => body)).toEqual([shown]);
  });

  it('killed between attempt and answer: uncertain, and sent again only by hand, under the same key', async () => {
    channel.manner = 'hang';
    await write('Deuxième envoi.');
    await screen.click('[data-part=send-now]');
    await eventually('it reached the channel', async () => channel.received.length === 2);
    const kill = await killer(browser);
    expect(await kill()).toBe(1);
    channel.manner = 'take';
    await screen.evaluate(() => location.reload());
    await statusIs('uncertain');
    expect(channel.received.length).toBe(2);
    await screen.click('[data-part=resend]');
    await statusIs('delivered');
    const [, first, second] = channel.received;
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body).toBe(first?.body);
  });

  it('not taken, it is tried again at its hour by the worker that wakes up then', async () => {
    channel.manner = 'fail';
    await write('Troisième envoi.');
    await screen.click('[data-part=send-now]');
    await statusIs('waiting');
    channel.manner = 'take';
    const before = channel.received.length;
    // The hour comes: the stored time is brought forward, and the alarm with it.
    await browser.inExtension(async () => {
      interface Kept {
        value: { deliveries: { nextAt: string | null }[] };
      }
      const all = (await chrome.storage.local.get(null)) as Record<string, Kept>;
      for (const [key, kept] of Object.entries(all)) {
        if (!key.startsWith('escalation/')) continue;
        for (const one of kept.value.deliveries) if (one.nextAt) one.nextAt = new Date(0).toISOString();
        await chrome.storage.local.set({ [key]: kept });
      }
      await chrome.alarms.create('escalation', { when: Date.now() });
    });
    await eventually('the second attempt', async () => channel.received.length === before + 1);
    await screen.evaluate(() => location.reload());
    await statusIs('delivered');
  });

  it('without the browser’s permission nothing leaves, and the screen says so', async () => {
    const before = channel.received.length;
    const host = `https://${HOST}/*`;
    await browser.inExtension((origin: string) => chrome.permissions.remove({ origins: [origin] }), host);
    await screen.evaluate(() => location.reload());
    await screen.until(() => document.querySelector('[data-part=allow-webhook]') !== null);
    expect(await screen.text('[data-part=way-webhook]')).toContain(HOST);
    expect(channel.received.length).toBe(before);
  });

  it('answered: the approved text stands in the card of that comment, with its name, and goes in once', async () => {
    await screen.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await screen.until(fill, '[name=decided-by]', 'Claire Aumont');
    await screen.until(fill, '[name=answer]', ANSWER);
    await screen.until(fill, '[name=recorded-by]', 'Léa Marchetti');
    await screen.click('[data-part=note-decided]');
    await screen.until(() => document.querySelector('[data-part=answers][data-state=decided]') !== null);
    await page.playwright?.bringToFront();
    await page.click(`[data-thread="${threat.id}"] [data-act="reply"]`);
    const card = await openCard(page, 'Mon avocat');
    expect(await card.text('[data-part=answer]')).toContain('Claire Aumont');
    await seenLongEnough(card);
    await card.click('[data-part=insert-answer]');
    const text = await page.until(() => globalThis.fixture.editorText() || null);
    expect(text).toBe(ANSWER);
    await card.until(() => document.querySelector('[data-part=answer]') === null);
  });
});
