/** Abusive words covered on request, on the networks' own addresses: over the words, whatever the page does meanwhile. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment, type ServedThread } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Marker, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

const threads = { x: xThread, facebook: facebookThread } as const;
const WORD = 'connards';

const insult = fixtureComment({
  id: '1900000000000000201',
  text: `Franchement\nvous êtes une bande de ${WORD}, et je le pense.`,
});
const other = fixtureComment({ id: '1900000000000000202', text: 'Quelle bande de crétins, ce service.' });
const calm = fixtureComment({ id: '1900000000000000203', text: 'Bonjour, êtes-vous ouverts lundi ?' });

type Rect = {
  left: number;
  top: number;
  width: number;
  height: number;
};

/** Runs in the page: where a word is painted. */
function rectOf(word: string): Rect | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { left, top, width, height };
  }
  return null;
}

const isVeil = ({ attributes }: Marker) => attributes.class === 'veil';

function covers(veil: Marker, rect: Rect): boolean {
  return (
    veil.x - veil.width / 2 <= rect.left + 1 &&
    veil.x + veil.width / 2 >= rect.left + rect.width - 1 &&
    veil.y - veil.height / 2 <= rect.top + 1 &&
    veil.y + veil.height / 2 >= rect.top + rect.height - 1 &&
    veil.height < rect.height + 12
  );
}

/** The veil over a word, once it is exactly there. */
function veilOver(page: TestPage, word: string): Promise<Marker> {
  return eventually(`a veil over « ${word} »`, async () => {
    const rect = await page.evaluate(rectOf, word);
    return rect && ((await page.markers()).find((one) => isVeil(one) && covers(one, rect)) ?? null);
  });
}

/** Runs in a page of the extension: how much the lightness varies in a part of a picture, 0 to 255. */
async function contrastIn(picture: string, rect: Rect): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(rect.width, rect.height);
  const brush = canvas.getContext('2d');
  brush?.drawImage(bitmap, -rect.left, -rect.top);
  const pixels = brush?.getImageData(0, 0, rect.width, rect.height).data ?? [];
  const light: number[] = [];
  for (let at = 0; at + 2 < pixels.length; at += 4) light.push(pixels[at] ?? 0);
  return Math.max(...light) - Math.min(...light);
}

/** How clearly what is painted in a box can be seen. */
async function contrastOf(browser: TestBrowser, page: TestPage, rect: Rect): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'relais-veils-'));
  const file = join(folder, 'page.png');
  await page.screenshot(file);
  const picture = readFileSync(file).toString('base64');
  rmSync(folder, { recursive: true });
  const helper = await browser.openExtension('src/options/index.html');
  const { left, top, width, height } = rect;
  const whole = {
    left: Math.ceil(left),
    top: Math.ceil(top),
    width: Math.floor(width),
    height: Math.floor(height),
  };
  const contrast = await helper.evaluate(contrastIn, picture, whole);
  await helper.close();
  return contrast;
}

const veils = async (page: TestPage) => (await page.markers()).filter(isVeil);

async function shot(page: TestPage, name: string): Promise<void> {
  const folder = process.env.RELAIS_SHOTS;
  if (folder) await page.screenshot(`${folder}/${name}.png`);
}

async function blurWords(browser: TestBrowser): Promise<void> {
  const options = await browser.openExtension('src/options/index.html');
  await options.click('[data-part=role-admin]');
  await options.until(() => document.querySelector('[data-part=role-admin]') === null);
  await options.evaluate(() => {
    location.hash = '#you';
  });
  await options.click('[name=blur]');
  await options.until(() => document.querySelector<HTMLInputElement>('[name=blur]')?.checked);
  await options.close();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr', height: 700 });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
  });
  afterAll(() => browser.close());

  async function open({ url, pages }: ServedThread): Promise<TestPage> {
    await browser.serve(pages);
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }
  const sample = () => {
    const filler = sampleThread(30).comments;
    return { ...sampleThread(0), comments: [insult, calm, other, ...filler] };
  };

  it('covers nothing where nobody asked for it, and starts on an open page when asked', async () => {
    const page = await open(await xThread(sample()));
    await page.untilMarkers(2);
    expect(await veils(page)).toEqual([]);
    await blurWords(browser);
    await veilOver(page, WORD);
    await page.close();
  });

  it.each(['x', 'facebook'] as const)(
    'on %s, the boxes follow the words, and a press shows those of one comment',
    async (network) => {
      const page = await open(await threads[network](sample()));
      const veil = await veilOver(page, WORD);
      expect(veil.label).toContain('montrer les mots floutés');
      await shot(page, `veils-${kind}-${network}`);
      const covered = await page.evaluate(rectOf, WORD);
      const plain = await page.evaluate(rectOf, 'vous êtes une');
      if (!covered || !plain) throw new Error('the words are not on the page');
      expect(await contrastOf(browser, page, plain)).toBeGreaterThan(200);
      expect(await contrastOf(browser, page, covered)).toBeLessThan(100);
      const calmly = await page.evaluate(rectOf, 'ouverts lundi');
      expect((await veils(page)).some((one) => calmly !== null && covers(one, calmly))).toBe(false);

      await page.evaluate(() => scrollBy(0, 40));
      await veilOver(page, WORD);
      // The site draws the comment anew, with more before the word.
      await page.evaluate((word: string) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!node.nodeValue?.includes(word)) continue;
          const bold = document.createElement('b');
          bold.append(node.nodeValue);
          (node as Text).replaceWith(bold);
          return;
        }
      }, WORD);
      await veilOver(page, WORD);

      const learned = await page.evaluate(() => {
        const own = [...document.documentElement.children].filter(
          (one) => !/^(HEAD|BODY)$/.test(one.tagName),
        );
        return own.map((one) => [one.shadowRoot, one.textContent]);
      });
      expect(learned).toEqual([[null, '']]);

      const { x, y } = await veilOver(page, WORD);
      const before = (await veils(page)).length;
      await page.clickAt(x, y);
      await eventually('the words are shown', async () => {
        const rect = await page.evaluate(rectOf, WORD);
        return rect !== null && !(await veils(page)).some((one) => covers(one, rect));
      });
      expect((await veils(page)).length).toBeLessThan(before);
      await veilOver(page, 'crétins');
      expect(await page.hasCard()).toBe(false);
      await shot(page, `veils-shown-${kind}-${network}`);
      await page.close();
    },
  );
});
