/** A picture of a comment: the toolbar's button is pressed on its page, and what is saved shows that comment alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageFacts } from '../../src/core/dossier/image';
import { callIn } from '../../tools/browser/bidi';
import { findBrowser } from '../../tools/browser/find';
import { type ExtensionInFirefox, launchFirefox } from '../../tools/browser/firefox';
import { ensureBuilt } from '../../tools/build/fresh';
import { root } from '../../tools/root';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { launchChromium } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import { practiceState } from './harness/page-side';
import { pressable, pressToolbar, type RealPopup } from './harness/real-popup';
import { pressToolbarInFirefox } from './harness/real-popup-firefox';
import type { TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

const unlawful = fixtureComment({
  id: '1900000000000000333',
  name: 'Nanard Ferrand',
  handle: 'nanard_ferrand',
  text: 'Je vais venir te tuer sale pute, je sais où tu habites',
});
const SEEN = `[data-comment="${unlawful.id}"]`;
/** Painted on the comment by the test: a colour that nothing else has. */
const PAINT = { r: 10, g: 200, b: 90 };

/** What a picture is made of: its size, and how many of its points have this colour. */
const coloursOf = async (url: string, { r, g, b }: typeof PAINT) => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  const points = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let painted = 0;
  for (let at = 0; at < points.length; at += 4) {
    if (points[at] === r && points[at + 1] === g && points[at + 2] === b) painted += 1;
  }
  return { width: canvas.width, height: canvas.height, painted };
};

/** From the comment's screen back to the list, and from there to the disk. */
async function saveAndVerify(popup: RealPopup): Promise<void> {
  await popup.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => Object.assign(window, { saved: text }));
      return make(blob);
    };
  });
  await popup.click('[data-part=back]');
  await popup.click('[data-part=dossiers] summary');
  const folder = mkdtempSync(path.join(tmpdir(), 'relais-picture-'));
  const verify = path.join(root, 'tools/verify-dossier.ts');
  for (const [part, name] of [
    ['save-dossier', 'dossier.html'],
    ['save-data', 'dossier.json'],
  ] as const) {
    await popup.evaluate(() => {
      Object.assign(window, { saved: null });
    });
    await popup.click(`[data-part=${part}]`);
    const text = await popup.until(() => (window as { saved?: string }).saved);
    const file = path.join(folder, name);
    writeFileSync(file, text);
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const checked = spawnSync(process.execPath, [tsx, verify, file], { encoding: 'utf8' });
    expect([checked.status, checked.stdout.includes('image/png')], name).toEqual([0, true]);
  }
}

/** Opens the first comment of the popup's queue that says this, makes its dossier, adds a picture. */
async function picture(popup: RealPopup, says: string): Promise<string> {
  await popup.until((words: string) => {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-key]')];
    const line = lines.find(({ textContent }) => textContent.includes(words));
    if (line) line.dataset.mine = 'yes';
    return line !== undefined;
  }, says);
  await popup.click('[data-mine]');
  await popup.click('[data-part=make]');
  await popup.click('[data-part=add-picture]');
  return popup.until(() => document.querySelector('[data-part=picture] img')?.getAttribute('src'));
}

describe('a picture of a comment, in Chromium', () => {
  let browser: TestBrowser;
  let page: TestPage;
  let popup: RealPopup;
  let url = '';
  beforeAll(async () => {
    browser = await launchChromium({ lang: 'fr', args: pressable });
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
    const comments = sampleThread(30).comments;
    const thread = await facebookThread({
      ...sampleThread(30),
      comments: [...comments.slice(0, 25), unlawful, ...comments.slice(25)],
    });
    url = thread.url;
    await browser.serve(thread.pages);
    page = await browser.newPage();
    await page.goto(thread.url);
    await page.untilMarkers(1);
    await page.evaluate(
      (seen: string, { r, g, b }: typeof PAINT) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${seen}, ${seen} * { background: rgb(${r}, ${g}, ${b}) !important; }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      },
      SEEN,
      PAINT,
    );
    popup = await pressToolbar(browser, url);
  });
  afterAll(() => browser.close());

  it('is added to the dossier from the popup, and shows the comment and nothing of ours', async () => {
    const shown = await picture(popup, unlawful.name);
    expect(shown).toMatch(/^data:image\/png;base64,/);
    const box = await page.evaluate((seen: string) => {
      const { width, height } = document.querySelector(seen)?.getBoundingClientRect() ?? {
        width: 0,
        height: 0,
      };
      return { width, height };
    }, SEEN);
    const made = await page.evaluate(coloursOf, shown, PAINT);
    expect(Math.abs(made.width - box.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(made.height - box.height)).toBeLessThanOrEqual(2);
    // Words and pictures of the comment aside, all of it is the comment's own ground.
    expect(made.painted / (made.width * made.height)).toBeGreaterThan(0.6);
  });

  it('is in the saved file, as a page and as data, and both are whole', () => saveAndVerify(popup));

  it('gives the page its markers back', async () => {
    await popup.close();
    expect((await page.untilMarkers(1)).length).toBeGreaterThan(0);
  });
});

describe('a picture of a comment, in Firefox', () => {
  let fox: ExtensionInFirefox;
  let popup: RealPopup;
  beforeAll(async () => {
    const browser = findBrowser('firefox');
    if (!browser) throw new Error('No Firefox on this machine: `npm test` installs one, or says how.');
    fox = await launchFirefox({ browser, extension: ensureBuilt('firefox'), lang: 'fr' });
    const beside = await fox.openPage('src/options/index.html');
    const practice = await fox.openPage('src/practice/index.html');
    await fox.send('browsingContext.activate', { context: practice });
    // A queue that still grows would move under the mouse.
    await eventually('the practice page is read', () => callIn(fox.send, practice, String(practiceState)));
    popup = await pressToolbarInFirefox(fox.send, beside);
  });
  afterAll(() => fox.close());

  it('is added to the dossier from the popup', async () => {
    const shown = await picture(popup, 'boutique de Rennes. La vendeuse');
    const facts = imageFacts(shown.replace(/^data:image\/png;base64,/, ''));
    expect(facts?.type).toBe('image/png');
    expect(facts?.width).toBeGreaterThan(200);
    expect(facts?.height).toBeGreaterThan(40);
  });

  it('is in the saved file, as a page and as data, and both are whole', () => saveAndVerify(popup));
});
