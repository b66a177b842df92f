/** The guard on both networks' pages, in both browsers: real presses on menus and dialogs as the networks draw them. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { journalOf } from './guard/journal';
import { installMenus, type MenuOptions } from './guard/menus';
import { confirmButton, coverOf, item, menuButton, spotOf } from './guard/places';
import { askPage } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Surface, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

/** Five presses each: 200 over two networks in two browsers, 200 in each of the four in the long run. */
const ROUNDS = process.env.RELAIS_LONG === '1' ? 40 : 10;

const criticism = fixtureComment({
  id: '1900000000000000111',
  name: 'Solène Fauvel',
  handle: 'solene_fauvel',
  text: 'Le service est devenu nul, je suis très déçue de votre boutique.',
});
const spam = fixtureComment({
  id: '1900000000000000222',
  name: 'Gain Facile',
  handle: 'gain_facile',
  text: 'Gagnez 500€ par jour depuis chez vous, contactez-moi sur WhatsApp +33 6 12 34 56 78 http://gain-facile.top',
});
const unlawful = fixtureComment({
  id: '1900000000000000333',
  name: 'Nanard Ferrand',
  handle: 'nanard_ferrand',
  text: 'Je vais venir te tuer sale pute, je sais où tu habites',
});
const mine = fixtureComment({
  id: '1900000000000000444',
  name: brand.name,
  handle: brand.handle,
  text: 'Merci à tous pour vos messages.',
});
const plain = fixtureComment({
  id: '1900000000000000555',
  name: 'Rémi Josse',
  handle: 'remi_josse',
  text: 'On y va samedi avec les enfants.',
});
const comments = [criticism, spam, unlawful, mine, plain];
const threads = { x: xThread, facebook: facebookThread } as const;

/** A press counts once the frame has been in plain sight for half a second. */
async function seenLongEnough(frame: Surface): Promise<void> {
  const opened = await frame.evaluate(() => performance.now());
  await frame.until((since: number) => performance.now() - since > 750, opened);
}

async function question(page: TestPage): Promise<Surface> {
  const frame = await page.card();
  await frame.until(() => document.querySelector('[data-part=guard] [data-part=todo]') !== null);
  await seenLongEnough(frame);
  return frame;
}

const doneBy = (page: TestPage) => page.evaluate(() => window.done.filter((one) => one !== 'closed'));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
  });
  afterAll(() => browser.close());

  describe.each(['x', 'facebook'] as const)('on %s', (network) => {
    let url = '';
    beforeAll(() => browser.inExtension(() => chrome.storage.session.remove('guard:reasons')));

    const pages: TestPage[] = [];
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });

    async function opened(options: Partial<MenuOptions> = {}): Promise<TestPage> {
      const ui = options.ui ?? 'fr';
      const thread = await threads[network]({ ...sampleThread(0), ui, comments });
      url = thread.url;
      await browser.serve(thread.pages);
      const page = await browser.newPage();
      pages.push(page);
      await page.goto(thread.url);
      await page.untilMarkers(2);
      await page.evaluate(installMenus, { network, ui, ...options } as never);
      return page;
    }
    const openMenu = async (page: TestPage, id: string, kindOf: string) => {
      await page.click(menuButton[network](id));
      await page.until(spotOf, item(kindOf));
    };
    const press = async (page: TestPage, selector: string) => {
      const spot = await page.until(spotOf, selector);
      await page.clickAt(spot.x, spot.y);
    };

    it('Delete: the site asks, the guard lies over its button, and leaving it stands', async () => {
      const page = await opened();
      await openMenu(page, criticism.id, 'delete');
      await press(page, item('delete'));
      const frame = await question(page);
      await eventually('the frame over the button', async () => {
        return (await page.evaluate(coverOf, confirmButton)) === 'relais-host';
      });
      const said = await frame.text();
      expect(said).toContain('déconseillé à 200');
      expect(said).toContain('L121-4');
      const spot = await page.until(spotOf, confirmButton);
      await page.clickAt(spot.x, spot.y);
      expect(await doneBy(page)).toEqual([]);
      await frame.click('[data-part=leave]');
      await frame.until(() => document.querySelector('[data-part=told]') !== null);
      // The site's question is still there: neither closed nor confirmed by anybody.
      expect(await page.evaluate(() => window.done)).toEqual([]);
      await press(page, '[data-do="cancel"]:has(span)');
      await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
      const [second, first] = await journalOf(browser);
      expect([first?.act, second?.act]).toEqual(['avert', 'leave']);
    });

    it('Delete: going on takes a key, and the user presses the site’s own button', async () => {
      const page = await opened({ redraw: 120 });
      await openMenu(page, criticism.id, 'delete');
      await press(page, item('delete'));
      const frame = await question(page);
      await frame.click('[data-part=go-on]');
      await frame.until(() => document.querySelector('[data-part=reasons]') !== null);
      await frame.type('4');
      await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
      await press(page, confirmButton);
      await page.until((id: string) => window.done.includes(`delete:${id}`), criticism.id);
      expect((await journalOf(browser))[0]).toMatchObject({ act: 'remove', reason: 'off_perimeter' });
    });

    it('Hide: the press is stopped, and the next one within a minute goes through', async () => {
      const page = await opened();
      await openMenu(page, criticism.id, 'hide');
      await press(page, item('hide'));
      const frame = await question(page);
      expect(await doneBy(page)).toEqual([]);
      // The reason given before is offered for the same kind of case.
      expect(await frame.text('[data-part=go-on]')).toContain('hors du périmètre');
      await frame.click('[data-part=go-on]');
      await frame.until(() =>
        document.querySelector('[data-part=told]')?.textContent?.includes('60 secondes'),
      );
      await openMenu(page, criticism.id, 'hide');
      await press(page, item('hide'));
      await page.until((id: string) => window.done.includes(`hide:${id}`), criticism.id);
      await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
    });

    it('the keyboard alone does all of it', async () => {
      const page = await opened({ ui: 'en' });
      await openMenu(page, plain.id, 'hide');
      await page.evaluate((selector: string) => {
        document.querySelector<HTMLElement>(selector)?.focus();
      }, item('hide'));
      await page.press('Enter');
      const frame = await question(page);
      expect(await doneBy(page)).toEqual([]);
      await frame.type('m');
      const asks = await frame.evaluate(() => document.querySelector('[data-part=reasons]') !== null);
      expect(asks).toBe(true);
      await frame.type('1');
      await frame.until(() => document.querySelector('[data-part=told]') !== null);
    });

    it('Escape puts the question away, and the site’s button brings it back', async () => {
      const page = await opened({ native: true });
      await openMenu(page, criticism.id, 'delete');
      await press(page, item('delete'));
      const frame = await question(page);
      // The key goes up where the frame was: one of the drivers finds nobody there.
      await frame.press('Escape').catch(() => undefined);
      await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
      await press(page, confirmButton);
      await question(page);
      expect(await doneBy(page)).toEqual([]);
    });

    it('one’s own words, spam and Report are free; Block gets one line and goes on', async () => {
      const page = await opened();
      await openMenu(page, mine.id, 'delete');
      await press(page, item('delete'));
      await press(page, confirmButton);
      await page.until((id: string) => window.done.includes(`delete:${id}`), mine.id);
      await openMenu(page, spam.id, 'hide');
      await press(page, item('hide'));
      await openMenu(page, criticism.id, 'report');
      await press(page, item('report'));
      expect(await doneBy(page)).toEqual([`delete:${mine.id}`, `hide:${spam.id}`, `report:${criticism.id}`]);
      expect(await page.hasCard()).toBe(false);
      await openMenu(page, criticism.id, 'block');
      await press(page, item('block'));
      const line = await page.card();
      await line.until(() => document.querySelector('[data-part=line]') !== null);
      expect(await doneBy(page)).toContain(`block:${criticism.id}`);
    });

    it('unlawful content goes at once, its proof kept first', async () => {
      const page = await opened();
      await openMenu(page, unlawful.id, 'hide');
      await press(page, item('hide'));
      await page.until((id: string) => window.done.includes(`hide:${id}`), unlawful.id);
      expect(await page.hasCard()).toBe(false);
      await eventually('the record', async () => {
        const [last] = await journalOf(browser);
        return last?.act === 'remove' && last.reason === 'unlawful';
      });
    });

    it('a script’s clicks are the site’s own affair', async () => {
      const page = await opened();
      await openMenu(page, criticism.id, 'hide');
      await page.evaluate(
        (selector: string) => document.querySelector<HTMLElement>(selector)?.click(),
        item('hide'),
      );
      expect(await doneBy(page)).toEqual([`hide:${criticism.id}`]);
      expect(await page.hasCard()).toBe(false);
    });

    it('a comment that goes while the question is open takes it along', async () => {
      const page = await opened();
      await openMenu(page, criticism.id, 'hide');
      await press(page, item('hide'));
      await question(page);
      await page.evaluate((id: string) => window.removeComment(id), criticism.id);
      await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
    });

    it('reworded menus: icons and test ids still tell; words alone leave the guard inactive, and that is said', async () => {
      const page = await opened({ reworded: true });
      await openMenu(page, criticism.id, 'delete');
      await press(page, item('delete'));
      if (network === 'x') await question(page);
      else {
        await press(page, confirmButton);
        expect(await doneBy(page)).toEqual([`delete:${criticism.id}`]);
        await openMenu(page, plain.id, 'hide');
        await eventually('the health light', async () => {
          const { health } = await askPage<{ health: { guard?: string } }>(
            browser,
            url,
            'content.page_state',
          );
          return health.guard === 'inactive';
        });
      }
    });

    it('from right to left', async () => {
      const page = await opened({ ui: 'en' });
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await openMenu(page, criticism.id, 'delete');
      await press(page, item('delete'));
      await question(page);
      expect(await page.evaluate(coverOf, confirmButton)).toBe('relais-host');
    });

    it(`${ROUNDS * 5} ordinary presses in menus: not one guard`, async () => {
      const page = await opened({ ordinary: true });
      let pressed = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const { id } = comments[round % comments.length] ?? plain;
        for (const said of [
          'Suivre',
          'Copier le lien',
          'Intégrer',
          'Tout masquer de ce profil',
          'Supprimer le brouillon',
        ]) {
          await openMenu(page, id, said);
          await press(page, item(said));
          pressed += 1;
        }
      }
      expect(pressed).toBe(ROUNDS * 5);
      expect(await doneBy(page)).toEqual(Array.from({ length: pressed }, () => 'other'));
      expect(await page.hasCard()).toBe(false);
    }, 180_000);
  });
});

describe('in chromium, further', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers.chromium({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
  });
  afterAll(() => browser.close());

  async function asked(act: (page: TestPage, spot: { x: number; y: number }) => Promise<void>) {
    const thread = await facebookThread({ ...sampleThread(0), comments: [criticism] });
    await browser.serve(thread.pages);
    const page = await browser.newPage();
    await page.goto(thread.url);
    await page.untilMarkers(1);
    await page.evaluate(installMenus, { network: 'facebook', ui: 'fr' } as never);
    await page.click(menuButton.facebook(criticism.id));
    await act(page, await page.until(spotOf, item('hide')));
    return page;
  }

  it('a finger is stopped as a mouse is', async () => {
    const page = await asked(async ({ playwright }, { x, y }) => {
      if (playwright === null) throw new Error('no driver');
      const session = await playwright.context().newCDPSession(playwright);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
    });
    await question(page);
    expect(await doneBy(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['a sheet over everything in the top layer', 'inset:0;width:auto;height:auto;background:#fff'],
    [
      'a picture over the button that goes on',
      'inset:auto;left:0;top:0;width:500px;height:700px;background:#0a0',
    ],
  ])('%s: no choice lands', async (_, css) => {
    const page = await asked((one, { x, y }) => one.clickAt(x, y));
    const frame = await question(page);
    await page.evaluate((style: string) => {
      const sheet = document.createElement('div');
      sheet.style.cssText = `position:fixed;pointer-events:none;margin:0;border:0;${style}`;
      sheet.popover = 'manual';
      document.documentElement.append(sheet);
      sheet.showPopover();
    }, css);
    await seenLongEnough(frame);
    await frame.evaluate(() => window.focus());
    await frame.type('l');
    await frame.until(() => document.querySelector('[data-part=status] .notice') !== null);
    expect(await frame.evaluate(() => document.querySelector('[data-part=told]'))).toBeNull();
    expect(await journalOf(browser)).toEqual([]);
    await page.close();
  });

  it('the practice page has the same menus and the same guard', async () => {
    const page = await browser.openPractice();
    const first = '[data-relais-practice="comment"]';
    const text = await page.text(`${first} [data-part=text]`);
    await page.click(`${first} [data-part=menu]`);
    await page.click(`${first} [data-part=delete]`);
    const frame = await question(page);
    expect(await page.evaluate(coverOf, '[data-part=confirm]')).toBe('relais-host');
    await frame.click('[data-part=go-on]');
    await frame.type('7');
    await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
    await page.click('[data-part=confirm]');
    await page.until(
      (selector: string, gone: string) =>
        document.querySelector(selector)?.textContent?.includes(gone) === false,
      first,
      text,
    );
    await page.close();
  });

  it('the page learns nothing of what the guard says', async () => {
    const page = await asked((one, { x, y }) => one.clickAt(x, y));
    await question(page);
    const found = await page.evaluate(() => {
      const finder = window as unknown as { find(text: string, ...more: boolean[]): boolean };
      const texts = ['Laisser vivre', 'déconseillé', 'charte', 'Masquer quand'];
      return texts.filter((text) => finder.find(text, false, false, true, false, true));
    });
    expect(found).toEqual([]);
    await page.close();
  });
});
