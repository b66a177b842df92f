/**
 * A charter followed from a local HTTPS server under an invented public name, worked on the screens: an urgent change
 * reaches the CM, and while the server is down or wrong the charter in force stays. Twelve CMs, each with stores of their
 * own, stand in test/background/follow; here is one of them, in each real browser.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charter } from '../core/charter/sample';
import { fill, willAgree } from './escalation/settings';
import { browsers } from './harness/launch';
import { foreign } from './harness/own-hosts';
import { reply } from './harness/say';
import type { TestBrowser, TestPage } from './harness/surface';
import { ELSEWHERE, type House, type Manner, startHouse } from './travel/server';

const HOST = 'chartes.maison.example';
const PATH = '/lignes/charte.json';

const paper = (revision: number, crisis = false) =>
  JSON.stringify(
    charter({
      id: 'lignes',
      title: 'Charte des Lignes d’Azur',
      revision,
      publication: { by: 'Anne Roux', at: '2026-11-22T09:00:00.000Z', note: 'Pour la semaine' },
      crisisMode: crisis
        ? { on: true, since: '2026-11-22T09:30:00.000Z', by: 'Anne Roux', note: 'Accident en gare' }
        : { on: false, since: null, by: null, note: '' },
    }),
  );

/** The reason that stands in the way, once the address was asked again; `none` where nothing does. */
async function looked(options: TestPage): Promise<string> {
  const asked = () => document.querySelector<HTMLElement>('[data-part=follow-state]')?.dataset.asked ?? '';
  const before = await options.evaluate(asked);
  await options.click('[data-part=check]');
  await options.until((known: string) => {
    const now = document.querySelector<HTMLElement>('[data-part=follow-state]')?.dataset.asked;
    return now !== undefined && now !== known;
  }, before);
  return options.evaluate(
    () => document.querySelector<HTMLElement>('[data-part=trouble]')?.dataset.reason ?? 'none',
  );
}

describe.each(['chromium', 'firefox'] as const)('a charter that follows an address, in %s', (kind) => {
  let browser: TestBrowser;
  let server: House;
  let options: TestPage;
  beforeAll(async () => {
    server = await startHouse(HOST, paper(5));
    browser = await browsers[kind]({ lang: 'fr', server });
    await willAgree(browser, HOST);
    options = await browser.openExtension('src/options/index.html#charter');
  });
  afterAll(async () => {
    await browser.close();
    await server.down();
  });

  it('is shown before it is followed, then in force, for one host and without a cookie', async () => {
    await options.click('[data-part=follow-fold] summary');
    await options.until(fill, '[name=charter-address]', `https://${HOST}${PATH}#lignes`);
    await options.click('[name=trust][value=address]');
    await options.click('[data-part=look]');
    expect(await options.text('[data-part=found]')).toContain('Charte des Lignes d’Azur');
    await options.click('[data-part=follow]');
    expect(await options.text('[data-part=follow-state]')).toContain(HOST);
    const { origins } = await browser.inExtension(() => chrome.permissions.getAll());
    expect(origins).toContain(`https://${HOST}/*`);
    expect(server.asked.map(({ path }) => path)).toEqual([PATH, PATH]);
    for (const { headers } of server.asked)
      expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    expect(await options.text('.options-header')).toContain('Charte des Lignes d’Azur');
  });

  it('is read here and changed there: the background refuses whatever a screen asks', async () => {
    expect(await options.evaluate(() => document.querySelector('[data-part=publish]'))).toBeNull();
    const change = { change: 'small_house', on: true };
    const asked = { place: 'main', revision: 5, change };
    expect(await reply<object>(options, 'charter.change', asked)).toMatchObject({ outcome: 'read_only' });
  });

  it('brings an urgent change to the CM: said on every screen, with who and why', async () => {
    server.text = paper(6, true);
    expect(await looked(options)).toBe('none');
    expect(await options.text('[data-part=unseen]')).toContain('Mode crise');
    const popup = await browser.openExtension('src/popup/index.html');
    expect(await popup.text('[data-part=crisis]')).toMatch(/Accident en gare.*Anne Roux/);
    expect(await popup.text('[data-part=source]')).toContain('en vigueur depuis');
    await popup.close();
    await options.click('[data-part=seen]');
    await options.until(() => document.querySelector('[data-part=unseen]') === null);
  });

  it.each([
    ['page', 'unreadable'],
    ['cut', 'cut'],
    ['redirect', 'redirected'],
    ['flood', 'too_large'],
    ['fail', 'server_error'],
  ] as const)('stays as it is while the server does « %s », and says so', async (manner: Manner, reason) => {
    server.manner = manner;
    server.text = paper(7);
    expect(await looked(options)).toBe(reason);
    expect(await options.text('[data-part=trouble]')).toContain('reste la même');
    expect(await options.text('.options-header')).toContain('Révision 6');
  });

  it('stays while the server is down, and goes on once it is right again', async () => {
    server.manner = 'give';
    await server.down();
    expect(await looked(options)).toBe('cut');
    await server.up();
    expect(await looked(options)).toBe('none');
    await options.until(() => document.querySelector('.options-header')?.textContent?.includes('Révision 7'));
  });

  it('left, may be changed here again; another window is told at once, and may go back to any version', async () => {
    await options.click('[data-part=leave]');
    await options.click('[data-part=leave-confirm]');
    await options.until(() => document.querySelector('[data-part=publish]') !== null);
    const other = await browser.openExtension('src/options/index.html#charter');
    const change = { change: 'small_house', on: true };
    const asked = { place: 'main', revision: 7, change };
    expect(await reply<object>(other, 'charter.change', asked)).toMatchObject({ outcome: 'saved' });
    expect(await options.text('[data-part=changed-elsewhere]')).toContain('révision 8');
    await options.click('[data-part=refresh]');
    await options.until(() => document.querySelectorAll('.version').length >= 5);
    await options.click('[data-part=undo-last]');
    await options.click('[data-part=restore-confirm]');
    await options.until(() => document.querySelector('.options-header')?.textContent?.includes('Révision 9'));
    const kept = await reply<object>(options, 'charter.load', {});
    expect(kept).toMatchObject({ charter: { approvalPolicy: { selfApproval: false } } });
    await other.close();
  });

  it('reached no other host', () => {
    const hosts = browser.contacted();
    expect(foreign(kind, hosts, [`https://${HOST}/`])).toEqual([]);
    expect(hosts.some((host) => host.startsWith(ELSEWHERE))).toBe(false);
  });
});
