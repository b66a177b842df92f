/**
 * Escalations to a department's channel, a local HTTPS server under an invented public name: what was shown is what
 * arrives, and every way in which it can misbehave is said and loses nothing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Channel, ELSEWHERE, startChannel } from './escalation/server';
import { fill, openChannels, SECRET, testChannel, willAgree } from './escalation/settings';
import { browsers } from './harness/launch';
import { foreign } from './harness/own-hosts';
import type { TestBrowser, TestPage } from './harness/surface';

const HOST = 'hooks.maison.example';

describe.each(['chromium', 'firefox'] as const)('the channel of a department, in %s', (kind) => {
  let browser: TestBrowser;
  let channel: Channel;
  let options: TestPage;
  beforeAll(async () => {
    channel = await startChannel(HOST);
    browser = await browsers[kind]({ lang: 'fr', server: channel });
    await willAgree(browser, HOST);
    options = await openChannels(browser);
  });
  afterAll(async () => {
    await browser.close();
    await channel.down();
  });

  it('is refused where its address is no channel’s, and says why', async () => {
    await options.click('[data-channel=legal] [data-part=set-webhook]');
    for (const [address, words] of [
      ['http://hooks.maison.example/', 'https://'],
      ['https://127.0.0.1/', 'nombres'],
      ['https://localhost/', 'cette machine même'],
      ['https://moi:secret@hooks.maison.example/', 'mot de passe'],
    ] as const) {
      await options.until(fill, '[name=webhook-address]', address);
      await options.click('[data-part=save-webhook]');
      await options.until(
        (said: string) => document.querySelector('.field-error')?.textContent?.includes(said) ?? false,
        words,
      );
    }
  });

  it('is kept once the browser agreed, for that one host, and its secret is not shown again', async () => {
    await options.until(fill, '[name=webhook-address]', `https://${HOST}/services/${SECRET}`);
    await options.click('[data-part=save-webhook]');
    const kept = await options.until(
      () => document.querySelector('[data-channel=legal] [data-part=kept]')?.textContent ?? null,
    );
    expect(kept).toContain(HOST);
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain('secret-of');
    const { origins, data_collection: told } = await browser.inExtension(() => chrome.permissions.getAll());
    // Firefox asks about what is transmitted too.
    if (kind === 'firefox') expect(told).toContain('websiteContent');
    expect(origins).toContain(`https://${HOST}/*`);
    expect(origins?.filter((one) => one.includes('*://*') || one === 'https://*/*')).toEqual([]);
  });

  it('receives exactly what was shown, with its key, no cookie and no referrer', async () => {
    const { outcome, shown } = await testChannel(options, 'legal');
    expect(outcome).toBe('delivered');
    const [letter, ...more] = channel.received;
    expect(more).toEqual([]);
    expect(letter?.body).toBe(shown);
    expect(letter?.path).toBe(`/services/${SECRET}`);
    expect(JSON.parse(shown)).toMatchObject({
      test: true,
      idempotencyKey: letter?.headers['idempotency-key'],
    });
    expect([letter?.headers.cookie, letter?.headers.referer]).toEqual([undefined, undefined]);
    expect(letter?.headers['content-type']).toContain('application/json');
  });

  it.each([
    ['refuse', 'refused', /code 404/],
    ['redirect', 'refused', /renvoie ailleurs/],
    ['fail', 'again', /pas prêt \(code 500\)/],
    ['flood', 'delivered', /Bien reçu/],
  ] as const)('that does « %s » is told as %s', async (manner, outcome, words) => {
    channel.manner = manner;
    const told = await testChannel(options, 'legal');
    expect(told.outcome).toBe(outcome);
    expect(told.text).toMatch(words);
    // Its answer is text: never a mark-up of ours.
    expect(await options.evaluate(() => document.querySelectorAll('[data-part=test-outcome] b').length)).toBe(
      0,
    );
    if (manner === 'flood') expect(channel.flooded).toBeLessThan(50_000_000);
  });

  it('that is down may have taken it: uncertain, and not sent again by itself once it is up', async () => {
    channel.manner = 'take';
    await channel.down();
    const { outcome, text } = await testChannel(options, 'legal');
    expect(outcome).toBe('uncertain');
    expect(text).toContain('peut-être');
    const before = channel.received.length;
    await channel.up();
    expect((await testChannel(options, 'legal')).outcome).toBe('delivered');
    expect(channel.received.length).toBe(before + 1);
  });

  it('whose permission is taken back is said so, and cannot be tested any more', async () => {
    const host = `https://${HOST}/*`;
    await browser.inExtension((origin: string) => chrome.permissions.remove({ origins: [origin] }), host);
    await options.evaluate(() => {
      location.hash = '#you';
    });
    await options.until(() => document.querySelector('[data-part=channels]') === null);
    await options.evaluate(() => {
      location.hash = '#escalation';
    });
    await options.until(() => document.querySelector('[data-part=withdrawn]') !== null);
    expect(await options.evaluate(() => document.querySelector('[data-part=test-webhook]'))).toBeNull();
  });

  it('is the only host that was ever reached', () => {
    const hosts = browser.contacted();
    expect(foreign(kind, hosts, [`https://${HOST}/`])).toEqual([]);
    expect(hosts.some((host) => host.startsWith(ELSEWHERE))).toBe(false);
  });
});
