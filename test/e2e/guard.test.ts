/** The guard on both networks' pages, in both browsers: real presses on menus and dialogs as the networks draw them. */
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { brand } from './fixtures/sample';
import { criticism, mine, mineToo, plain, snowball, spam, unlawful } from './guard/comments';
import { journalOf, speak } from './guard/journal';
import { confirmButton, coverOf, item } from './guard/places';
import { type Network, type Stand, standOn } from './guard/stand';
import { axeIn } from './harness/axe';
import { outOfSight, seenLongEnough } from './harness/cards';
import { askPage } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Surface, TestBrowser } from './harness/surface';
import { eventually } from './harness/wait';

const LONG = process.env.RELAIS_LONG === '1';
/** Five presses each, on two networks in two browsers: 40 in all, and 200 in each of the four in the long run. */
const ROUNDS = LONG ? 40 : 2;
const ordinary = [
  'Suivre',
  'Copier le lien',
  'Intégrer',
  'Tout masquer de ce profil',
  'Supprimer le brouillon',
];
/** What hangs on the browser more than on the network is tried on one of them each, and on both in the long run. */
const paired: Readonly<Record<TestBrowser['kind'], Network>> = { chromium: 'x', firefox: 'facebook' };

const critics = Array.from({ length: 16 }, (_, index) => criticism(index));
const comments = [spam, unlawful, mine, plain, ...critics, mineToo];

const told = () => document.querySelector('[data-part=told]') !== null;
const chosen = (frame: Surface) => frame.until(told);

/** What a page finds of the guard's words, as only some browsers let it look. Runs in the page. */
function readBack(): string[] {
  const finder = window as unknown as { find(text: string, ...more: boolean[]): boolean };
  const texts = ['Laisser vivre', 'déconseillé', 'charte', 'Masquer quand'];
  return texts.filter((text) => finder.find(text, false, false, true, false, true));
}

/** Lays something of the page's own over all that is in the top layer, and lets presses through. Runs in the page. */
function coverWith(style: string): void {
  const sheet = document.createElement('div');
  sheet.style.cssText = `position:fixed;pointer-events:none;margin:0;border:0;${style}`;
  sheet.popover = 'manual';
  document.documentElement.append(sheet);
  sheet.showPopover();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
    // Its tab comes to the front when it opens: before those that the guard has to be seen in.
    await journalOf(browser);
  });
  afterAll(() => browser.close());

  describe.each(['x', 'facebook'] as const)('on %s', (network) => {
    const full = LONG || paired[kind] === network;
    let stand: Stand;
    let unused = critics.map(({ id }) => id);
    /** A criticism that no test has touched. */
    const next = (): string => {
      const id = unused.pop();
      if (id === undefined) throw new Error('no criticism is left: add some');
      return id;
    };
    const noCard = () => expect.poll(() => stand.page.hasCard(), { timeout: 15_000 }).toBe(false);

    beforeAll(async () => {
      await browser.inExtension(() => chrome.storage.session.remove('guard:reasons'));
      unused = critics.map(({ id }) => id);
      stand = await standOn(browser, network, comments, 4);
    });
    afterEach(() => stand.tidy());
    afterAll(() => stand.page.close());

    it(`${ROUNDS * ordinary.length} ordinary presses in menus: not one guard`, async () => {
      await stand.draw({ ordinary: true });
      const left = unused.slice(-2);
      let pressed = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const said of ordinary) {
          await stand.choose(left[round % left.length] ?? '', said);
          pressed += 1;
        }
      }
      expect(await stand.done()).toEqual(Array.from({ length: pressed }, () => 'other'));
      expect(await stand.page.hasCard()).toBe(false);
      process.stdout.write(`ordinary presses, ${kind}, ${network}: ${pressed}, false guards: 0\n`);
    }, 300_000);

    it('Delete: the site asks, the guard lies over its button, and leaving it stands', async () => {
      await stand.choose(next(), 'delete');
      const frame = await stand.question();
      await eventually('the frame over the button', async () => {
        return (await stand.page.evaluate(coverOf, confirmButton)) === 'relais-host';
      });
      const said = await frame.text();
      expect(said).toContain('déconseillé à 200');
      expect(said).toContain('L121-4');
      expect(said.match(/pratique commerciale trompeuse/g)).toHaveLength(1);
      await stand.press(confirmButton);
      expect(await stand.done()).toEqual([]);
      await frame.click('[data-part=leave]');
      await chosen(frame);
      // The site's question is still there: neither closed nor confirmed by anybody.
      expect(await stand.page.evaluate(() => window.done)).toEqual([]);
      await stand.press('[data-do="cancel"]:has(span)');
      await noCard();
      const [second, first] = await journalOf(browser);
      expect([first?.act, second?.act]).toEqual(['avert', 'leave']);
    });

    it('Delete: going on takes a key, and the user presses the site’s own button', async () => {
      const id = next();
      await stand.draw({ redraw: true });
      await stand.choose(id, 'delete');
      const frame = await stand.question();
      await frame.click('[data-part=go-on]');
      await frame.until(() => document.querySelector('[data-part=reasons]') !== null);
      await frame.type('4');
      await noCard();
      await stand.press(confirmButton);
      await stand.page.until((one: string) => window.done.includes(`delete:${one}`), id);
      expect((await journalOf(browser))[0]).toMatchObject({ act: 'remove', reason: 'off_perimeter' });
    });

    it('Hide: the press is stopped, and the next one within a minute goes through', async () => {
      const id = next();
      await stand.choose(id, 'hide');
      const frame = await stand.question();
      expect(await stand.done()).toEqual([]);
      // The reason given before is offered for the same kind of case.
      expect(await frame.text('[data-part=go-on]')).toContain('hors du périmètre');
      await frame.click('[data-part=go-on]');
      await frame.until(() =>
        document.querySelector('[data-part=told]')?.textContent?.includes('60 secondes'),
      );
      await stand.choose(id, 'hide');
      await stand.page.until((one: string) => window.done.includes(`hide:${one}`), id);
      await noCard();
    });

    it.runIf(full)('the keyboard alone does all of it', async () => {
      await stand.draw({ ui: 'en' });
      await stand.openMenu(plain.id, 'hide');
      await stand.page.evaluate((selector: string) => {
        document.querySelector<HTMLElement>(selector)?.focus();
      }, item('hide'));
      await stand.page.press('Enter');
      const frame = await stand.question();
      expect(await stand.done()).toEqual([]);
      await frame.type('m');
      await frame.until(() => document.querySelector('[data-part=reasons]') !== null);
      await frame.type('1');
      await chosen(frame);
      await stand.page.evaluate((id: string) => window.removeComment(id), plain.id);
      await noCard();
    });

    it.runIf(full)('a finger is stopped as a mouse is', async () => {
      const id = next();
      await stand.openMenu(id, 'hide');
      await stand.tap(item('hide'));
      const frame = await stand.question();
      expect(await stand.done()).toEqual([]);
      await frame.click('[data-part=leave]');
      await chosen(frame);
      await stand.page.evaluate((one: string) => window.removeComment(one), id);
      await noCard();
    });

    it('unlawful content goes at once, its proof kept first though the comment is gone meanwhile', async () => {
      await stand.choose(unlawful.id, 'hide');
      await stand.page.until((one: string) => window.done.includes(`hide:${one}`), unlawful.id);
      expect(await stand.page.hasCard()).toBe(false);
      await eventually('the record', async () => {
        const [last] = await journalOf(browser);
        return last?.act === 'remove' && last.reason === 'unlawful';
      });
    });

    it('reworded menus: icons and test ids still tell; words alone leave the guard inactive, and that is said', async () => {
      const id = next();
      await stand.draw({ reworded: true });
      await stand.choose(id, 'delete');
      if (network === 'x') {
        const frame = await stand.question();
        await frame.click('[data-part=leave]');
        await chosen(frame);
        await stand.press('[data-do="cancel"]:has(span)');
        await noCard();
        return;
      }
      await stand.press(confirmButton);
      expect(await stand.done()).toEqual([`delete:${id}`]);
      await stand.openMenu(next(), 'hide');
      await eventually('the health light', async () => {
        const { health } = await askPage<{ health: { guard?: string } }>(
          browser,
          stand.url,
          'content.page_state',
        );
        return health.guard === 'inactive';
      });
    });

    describe.runIf(full)('further', () => {
      it('Escape puts the question away, and the site’s button brings it back', async () => {
        await stand.draw({ native: true });
        await stand.choose(next(), 'delete');
        const frame = await stand.question();
        // The key goes up where the frame was: one of the drivers finds nobody there.
        await frame.press('Escape').catch(() => undefined);
        await noCard();
        await stand.press(confirmButton);
        const again = await stand.question();
        expect(await stand.done()).toEqual([]);
        await again.click('[data-part=leave]');
        await chosen(again);
        await stand.press('[data-do="cancel"]:has(span)');
        await noCard();
      });

      it('a question put away is over once another comment’s menu is used, however fast', async () => {
        await stand.choose(next(), 'delete');
        const frame = await stand.question();
        await frame.press('Escape').catch(() => undefined);
        await noCard();
        await stand.press('[data-do="cancel"]:has(span)');
        await stand.choose(mineToo.id, 'delete');
        await stand.press(confirmButton);
        await stand.page.until((one: string) => window.done.includes(`delete:${one}`), mineToo.id);
        expect(await stand.page.hasCard()).toBe(false);
      });

      it('a script’s clicks are the site’s own affair', async () => {
        const id = next();
        await stand.openMenu(id, 'hide');
        await stand.page.evaluate(
          (selector: string) => document.querySelector<HTMLElement>(selector)?.click(),
          item('hide'),
        );
        expect(await stand.done()).toEqual([`hide:${id}`]);
        expect(await stand.page.hasCard()).toBe(false);
      });

      it('a comment that goes while the question is open takes it along', async () => {
        const id = next();
        await stand.choose(id, 'hide');
        await stand.question();
        await stand.page.evaluate((one: string) => window.removeComment(one), id);
        await noCard();
      });

      it('from right to left', async () => {
        await stand.page.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
        await stand.choose(next(), 'delete');
        const frame = await stand.question();
        expect(await stand.page.evaluate(coverOf, confirmButton)).toBe('relais-host');
        await frame.click('[data-part=leave]');
        await chosen(frame);
        await stand.press('[data-do="cancel"]:has(span)');
        await noCard();
      });

      // What axe asks is the same in both browsers.
      it.runIf(LONG || kind === 'chromium')(
        'reads well to everybody: French and English, light and dark, wide and narrow',
        async () => {
          onTestFinished(async () => {
            await stand.page.resize(1_280, 900);
            await stand.page.setDark(false);
            await speak(browser, 'fr');
          });
          await browser.inExtension(() => chrome.storage.session.remove('guard:reasons'));
          for (const language of ['fr', 'en'] as const) {
            await speak(browser, language);
            await stand.choose(next(), 'delete');
            const frame = await stand.question();
            for (const width of [1_280, 360]) {
              await stand.page.resize(width, 800);
              await frame.until((wide: number) => window.innerWidth <= wide, width);
              for (const dark of [false, true]) {
                await stand.page.setDark(dark);
                await frame.until(
                  (on: boolean) =>
                    matchMedia('(prefers-color-scheme: dark)').matches === on &&
                    document.getAnimations().every(({ playState }) => playState !== 'running'),
                  dark,
                );
                expect(await axeIn(frame), `${language} ${width} ${dark ? 'dark' : 'light'}`).toEqual([]);
              }
            }
            await seenLongEnough(frame);
            await frame.click('[data-part=go-on]');
            await frame.until(() => document.querySelector('[data-part=reasons]') !== null);
            expect(await axeIn(frame), `${language}, the reasons`).toEqual([]);
            await frame.click('[data-part=back]');
            await frame.click('[data-part=leave]');
            await chosen(frame);
            expect(await axeIn(frame), `${language}, what was noted`).toEqual([]);
            await stand.press('[data-do="cancel"]:has(span)');
            await noCard();
          }
        },
        60_000,
      );
    });

    // Last: its line stays in sight for a while.
    it('one’s own words, spam and Report are free; Block gets one line and goes on', async () => {
      const id = next();
      await stand.choose(mine.id, 'delete');
      await stand.press(confirmButton);
      await stand.page.until((one: string) => window.done.includes(`delete:${one}`), mine.id);
      await stand.choose(spam.id, 'hide');
      await stand.choose(id, 'report');
      expect(await stand.done()).toEqual([`delete:${mine.id}`, `hide:${spam.id}`, `report:${id}`]);
      expect(await stand.page.hasCard()).toBe(false);
      await stand.choose(id, 'block');
      const line = await stand.page.card();
      await line.until(() => document.querySelector('[data-part=line]') !== null);
      expect(await axeIn(line)).toEqual([]);
      expect(await stand.done()).toEqual([`block:${id}`]);
    });
  });

  it('one’s own words in a snowball: one line, and the site’s question stays free', async () => {
    const { own, comments: crowd } = snowball();
    const stand = await standOn(browser, 'x', crowd, 0);
    await stand.page.until(
      (count: number) => document.querySelectorAll('article').length > count,
      crowd.length,
    );
    await stand.choose(own.id, 'delete');
    const line = await stand.page.card();
    await line.until(() =>
      document.querySelector('[data-part=line]')?.textContent?.includes('s’emballe depuis'),
    );
    await stand.press(confirmButton);
    expect(await stand.done()).toEqual([`delete:${own.id}`]);
    await stand.page.close();
  });

  it.runIf(kind === 'chromium')(
    'a page that covers the guard gets no choice, and learns nothing of it',
    async () => {
      const stand = await standOn(browser, 'facebook', critics, 4);
      const covers = [
        ['a sheet over everything in the top layer', 'inset:0;width:auto;height:auto;background:#fff'],
        [
          'a picture over the button that goes on',
          'inset:auto;left:0;top:0;width:500px;height:700px;background:#0a0',
        ],
      ] as const;
      const before = await journalOf(browser);
      for (const [index, [what, css]] of covers.entries()) {
        await stand.choose(criticism(index).id, 'hide');
        const frame = await stand.question();
        expect(await stand.page.evaluate(readBack)).toEqual([]);
        await stand.page.evaluate(coverWith, css);
        await outOfSight(frame);
        await frame.evaluate(() => window.focus());
        await frame.type('l');
        await frame.until(() => document.querySelector('[data-part=status] .notice') !== null);
        expect(await frame.evaluate(told), what).toBe(false);
        await stand.page.evaluate(() => document.querySelector('[popover]')?.remove());
        await stand.tidy();
        await expect.poll(() => stand.page.hasCard(), { timeout: 15_000 }).toBe(false);
      }
      expect(await journalOf(browser)).toEqual(before);
      await stand.page.close();
    },
  );

  it.runIf(kind === 'chromium')('the practice page has the same menus and the same guard', async () => {
    const page = await browser.openPractice();
    const first = '[data-relais-practice="comment"]';
    const text = await page.text(`${first} [data-part=text]`);
    await page.click(`${first} [data-part=menu]`);
    await page.click(`${first} [data-part=delete]`);
    const frame = await page.card();
    await frame.until(() => document.querySelector('[data-part=guard] [data-part=todo]') !== null);
    await seenLongEnough(frame);
    expect(await page.evaluate(coverOf, '[data-part=confirm]')).toBe('relais-host');
    await frame.click('[data-part=go-on]');
    await frame.type('7');
    await expect.poll(() => page.hasCard(), { timeout: 15_000 }).toBe(false);
    await page.click('[data-part=confirm]');
    await page.until(
      (selector: string, gone: string) =>
        document.querySelector(selector)?.textContent?.includes(gone) === false,
      first,
      text,
    );
    await page.close();
  });
});
