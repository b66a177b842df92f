/** From unlawful content on a page to a file on the disk: made as it is hidden, saved from the popup, verified, printed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/root';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { installMenus } from './guard/menus';
import { item, menuButton, spotOf } from './guard/places';
import { axeIn } from './harness/axe';
import { launchChromium } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';

const unlawful = fixtureComment({
  id: '1900000000000000333',
  name: 'Nanard <Ferrand>',
  handle: 'nanard_ferrand',
  text: 'Je vais venir te tuer sale pute, je sais où tu habites',
});

describe('a dossier', () => {
  let browser: TestBrowser;
  let popup: TestPage;
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-dossier-'));
  beforeAll(async () => {
    browser = await launchChromium({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
    const thread = await facebookThread({
      ...sampleThread(3),
      comments: [unlawful, ...sampleThread(3).comments],
    });
    await browser.serve(thread.pages);
    const page = await browser.newPage();
    await page.goto(thread.url);
    await page.untilMarkers(1);
    await page.evaluate(installMenus, { network: 'facebook', ui: 'fr' } as never);
    await page.click(menuButton.facebook(unlawful.id));
    const spot = await page.until(spotOf, item('hide'));
    await page.clickAt(spot.x, spot.y);
    await page.until((id: string) => window.done.includes(`hide:${id}`), unlawful.id);
    popup = await browser.openExtension('src/popup/index.html');
    await popup.until(() => document.querySelector('[data-part=dossiers]') !== null);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  });
  afterAll(() => browser.close());

  async function saved(part: string, name: string): Promise<string> {
    const driver = popup.playwright;
    if (driver === null) throw new Error('no driver');
    const [download] = await Promise.all([
      driver.waitForEvent('download'),
      popup.click(`[data-part=${part}]`),
    ]);
    const file = path.join(folder, name);
    await download.saveAs(file);
    return file;
  }
  const verify = (file: string) => {
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    return spawnSync(process.execPath, [tsx, path.join(root, 'tools/verify-dossier.ts'), file]).status;
  };

  it('is saved as a page and as data, and both are whole', async () => {
    const page = await saved('save-dossier', 'dossier.html');
    const data = await saved('save-data', 'dossier.json');
    expect(readFileSync(page, 'utf8')).toContain(unlawful.text);
    expect([verify(page), verify(data)]).toEqual([0, 0]);
  });

  it('opens without a network, shows what was said, and prints', async () => {
    const file = path.join(folder, 'dossier.html');
    const driver = await browser.context?.newPage();
    if (!driver) throw new Error('no driver');
    await driver.setContent(readFileSync(file, 'utf8'));
    const said = (await driver.locator('section').allInnerTexts()).join('\n');
    expect(said).toContain(unlawful.text);
    expect(said).toContain('Nanard <Ferrand>');
    expect(said).toContain('Contenu illicite');
    expect((await driver.pdf({ format: 'A4' })).length).toBeGreaterThan(5_000);
    await driver.close();
  });

  it('becomes a report: what is saved is what was shown, and nothing was contacted', async () => {
    const before = [...browser.contacted()];
    await popup.click('[data-part=report]');
    await popup.until(() => document.querySelector('[data-part=notice] [data-part=text]') !== null);
    const fill = (part: string, value: string) =>
      popup.playwright?.locator(`[data-part=${part}]`).fill(value) ?? Promise.reject(new Error('no driver'));
    await fill('reasons', 'Menace de mort envers une personne nommée.');
    await fill('name', 'Camille Roux');
    await fill('email', 'camille@maison.example');
    await popup.click('[data-part=good-faith]');
    for (const dark of [false, true]) {
      await popup.setDark(dark);
      await popup.until(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      expect(await axeIn(popup), dark ? 'dark' : 'light').toEqual([]);
    }
    await popup.setDark(false);
    const shown = await popup.evaluate(() => document.querySelector('[data-part=text]')?.textContent);
    const file = await saved('save-notice', 'report.txt');
    expect(readFileSync(file, 'utf8')).toBe(shown);
    expect(shown).toContain(unlawful.text);
    expect(shown).toContain('Camille Roux\ncamille@maison.example');
    // On its own page it can be taken away: a reference alone closes nothing.
    expect(await popup.evaluate(() => document.querySelector('[data-part=closing]'))).toBeNull();
    await popup.click('[data-part=back]');
    await popup.until(() => document.querySelector('[data-part=dossiers]') !== null);
    expect(browser.contacted()).toEqual(before);
  });

  it('waits in the settings too, where its report has room', async () => {
    const page = await browser.openExtension('src/options/index.html#notices');
    await page.until(() => document.querySelector('[data-part=notice-open]') !== null);
    await page.click('[data-part=notice-open]');
    await page.until(() => document.querySelector('[data-part=notice] [data-part=text]') !== null);
    expect(await axeIn(page)).toEqual([]);
    await page.close();
  });
});
