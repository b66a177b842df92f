/** The coach beside real editors, in both browsers: it says, stays out of the way, follows, and the page learns nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { crossingsOf } from './coach/crossings';
import { brand, isBeside, places, saying, writing } from './coach/editors';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

const LONG = process.env.RELAIS_LONG === '1';
/** In Firefox one of each network's, and a plain field; all of them in the long run, and always in Chromium. */
const oftenInFirefox: readonly string[] = ['Draft.js', 'Lexical', 'textarea'];
const THREAT = 'Bonjour, notre avocat va vous attaquer. ';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  const pages: TestPage[] = [];
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  const written = async (place: (typeof places)[keyof typeof places], text: string) => {
    const page = await writing(browser, place);
    pages.push(page);
    await page.type(text);
    return page;
  };

  const tried = Object.entries(places).filter(
    ([name]) => LONG || kind === 'chromium' || oftenInFirefox.includes(name),
  );
  describe.each(tried)('with %s', (_name, place) => {
    it('says a red line beside the field, follows it, and goes with it', async () => {
      const page = await written(place, THREAT);
      const frame = await saying(page, 'threat');
      expect(await frame.text('[data-part=red]')).toContain('Ligne rouge');
      await eventually('a place beside', () => isBeside(page, place));
      // The page scrolls, and the field with it, or not.
      const before = await page.coachBox();
      await page.evaluate(() => scrollBy(0, 40));
      await eventually('a place beside, scrolled', () => isBeside(page, place));
      // The field grows under one's fingers.
      await page.type('Nous suivons votre dossier. '.repeat(6));
      await eventually('a place beside, grown', () => isBeside(page, place));
      expect(before).not.toBeNull();
      await page.resize(380, 720);
      await eventually('a place beside, narrow', () => isBeside(page, place));
      await page.resize(1280, 900);
      await page.evaluate((selector: string) => {
        const form = document.querySelector(selector)?.closest('form, [role="dialog"]');
        form?.remove();
      }, place.editor);
      await eventually('gone with its field', async () => !(await page.hasCoach()));
    });
  });

  it.each(['Draft.js', 'Lexical', 'textarea'] as const)(
    'leaves Send alone with %s; what is sent across a red line is in the journal, without its words',
    async (name) => {
      const place = places[name];
      const page = await written(place, THREAT);
      await saying(page, 'threat');
      await page.click(place.send);
      const [last] = await eventually('the record', async () => {
        const kept = await crossingsOf(browser, place.network === 'practice');
        return kept[0]?.act === 'cross' ? kept : null;
      });
      expect(last).toMatchObject({ act: 'cross', redLines: ['threat'] });
      expect(JSON.stringify(last)).not.toContain('attaquer');
      await eventually('gone with its field', async () => (await page.coachBox()) === null);
    },
  );

  it('a field emptied by hand is sent to nobody, and nothing is noted', async () => {
    const before = (await crossingsOf(browser)).length;
    const page = await written(places.contenteditable, THREAT);
    await saying(page, 'threat');
    await page.evaluate((selector: string) => {
      getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
    }, places.contenteditable.editor);
    await page.type(' ');
    await eventually('nothing to say', async () => (await page.coachBox()) === null);
    expect(await crossingsOf(browser)).toHaveLength(before);
  });

  it('the page finds not a word of it, in its document or by its search', async () => {
    const page = await written(places.Lexical, THREAT);
    await saying(page, 'threat');
    await eventually('shown', () => page.coachBox());
    const found = await page.evaluate(() => {
      const finder = window as unknown as { find(text: string, ...more: boolean[]): boolean };
      const texts = ['Ligne rouge', 'menace', 'Pas encore approuvé', 'Charte'];
      const html = document.documentElement.outerHTML;
      const finds = (text: string) => {
        try {
          return finder.find(text, false, false, true, false, true);
        } catch {
          // One of the browsers does not even search there.
          return false;
        }
      };
      return texts.filter((text) => html.includes(text) || finds(text));
    });
    expect(found).toEqual([]);
  });
});
