/** A text goes into the networks' real editors once, beside what the user wrote, and is never sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OddKind } from './fixtures/editors/odd';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';
import { caseIds, draft, two } from './insert/cases';
import { insertInto, matrixLines, runMatrix } from './insert/matrix';
import { fieldPlace, oddPlaces, openAnew, seenIn } from './insert/places';

const first = fixtureComment({ id: '1900000000000000201', text: 'Bonjour, êtes-vous ouverts lundi ?' });
const second = fixtureComment({ id: '1900000000000000202', text: 'Et mardi matin, c’est ouvert ?' });

const networks = {
  x: {
    thread: xThread,
    reply: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="reply"]',
    editor: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  facebook: {
    thread: facebookThread,
    reply: `[data-thread="${first.id}"] [data-act="reply"]`,
    editor: 'form[role="presentation"] [data-lexical-editor="true"]',
    send: '#focused-state-composer-submit [role="button"]',
  },
} as const;

const said = () => globalThis.fixture.editorText();
const sent = () => globalThis.fixture.sent.length;
const isOff = (selector: string) =>
  document.querySelector(selector)?.matches(':disabled, [aria-disabled="true"]') ?? null;

const inFirefox: ReadonlySet<OddKind> = new Set(['clings', 'swallows', 'letters', 'redrawn', 'doubles']);
const long = process.env.RELAIS_LONG === '1';

/** Seven: a one-line field is for none of the networks. */
const EDITORS = 7;

/** What fields that do not simply take a text are left with, and what is said of it. */
const oddOutcomes: Readonly<Record<OddKind, { readonly said: string; readonly left: string }>> = {
  clings: { said: 'refused', left: draft },
  swallows: { said: 'refused', left: draft },
  leaves: { said: 'refused', left: draft },
  letters: { said: 'refused', left: draft },
  waits: { said: 'inserted', left: `${draft}\n${two}` },
  redrawn: { said: 'inserted', left: `${draft}${two.replace('\n', '')}` },
  straightens: { said: 'altered', left: `${draft}\n${two.replace('’', "'")}` },
  joins: { said: 'altered', left: `${draft} ${two.replace('\n', ' ')}` },
  doubles: { said: 'altered', left: `${draft}\n${two}\n${two}` },
  replaces: { said: 'altered', left: `\n${two}` },
  cuts: { said: 'altered', left: `${draft}\n${two.slice(0, 29)}` },
  forgets: { said: 'altered', left: `${draft}\n${two}` },
};

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]();
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
  });
  afterAll(() => browser.close());

  it('in every editor, in every state: the exact text, or nothing and an honest word; never anything sent', async () => {
    const cells = await runMatrix(browser);
    process.stdout.write(`insertion in ${kind}\n${matrixLines(cells).join('\n')}\n`);
    expect(cells.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
    expect(cells.filter(({ verdict }) => verdict === 'exact').length).toBe(EDITORS * caseIds.length);
    expect(cells.filter(({ undone }) => undone === false)).toEqual([]);
  }, 180_000);

  it('says what became of a text that a field does not simply take', async () => {
    // Each costs the time that an editor is waited for: all of them once, and in Firefox what it does otherwise.
    const all = Object.keys(oddOutcomes) as OddKind[];
    const kinds = all.filter((one) => long || kind === 'chromium' || inFirefox.has(one));
    process.stdout.write(`odd fields in ${kind}: ${kinds.length} of ${all.length}\n`);
    const places = await oddPlaces(browser, kinds);
    const found: Record<string, { said: string; left: string | null }> = {};
    await places[0]?.page.toFront();
    for (const place of places) {
      await openAnew(place);
      await place.page.click(place.editor);
      await place.page.type(draft);
      found[place.kind] = { said: await insertInto(browser, place, two), left: (await seenIn(place)).text };
    }
    expect(found).toEqual(Object.fromEntries(kinds.map((one) => [one, oddOutcomes[one]])));
    expect(await places[0]?.page.evaluate(sent)).toBe(0);
    await places[0]?.page.close();
  });

  describe.each(['x', 'facebook'] as const)('on %s', (name) => {
    const network = networks[name];
    let page: TestPage;
    beforeAll(async () => {
      const { url, pages } = await network.thread({ ...sampleThread(0), comments: [first, second] });
      await browser.serve(pages);
      page = await browser.newPage();
      await page.goto(url);
      await page.untilMarkers(1);
      await insert(first.id);
      await page.toFront();
    });
    afterAll(() => page.close());

    async function reply(typed: string): Promise<void> {
      await page.click(network.reply);
      await page.until(() => globalThis.fixture.editorText() !== null);
      await page.click(network.editor);
      if (typed !== '') await page.type(typed);
    }
    const insert = (id: string) => insertInto(browser, { key: `${name}:${id}`, page }, two);

    it('writes in no composer where none is open, and in no other comment’s', async () => {
      expect(await insert(first.id)).toBe('no_composer');
      await reply('');
      expect(await insert(second.id)).toBe('no_composer');
      expect(await insert('1900000000000000999')).toBe('gone');
      expect(await page.evaluate(said)).toBe('');
    });

    it('puts both lines and the emoji in, turns Send on, and sends nothing', async () => {
      expect(await insert(first.id)).toBe('inserted');
      expect(await page.evaluate(said)).toBe(two);
      expect(await page.evaluate(isOff, network.send)).toBe(false);
      expect(await page.evaluate(sent)).toBe(0);
    });

    it('leaves it as it stands where it is asked for again, and puts it in where the field was emptied', async () => {
      const again = () => insertInto(browser, { key: `${name}:${first.id}`, page }, two, true);
      expect(await again()).toBe('inserted');
      expect(await page.evaluate(said)).toBe(two);
      await page.click(network.editor);
      await page.press('Undo');
      await page.until(() => globalThis.fixture.editorText() === '' || null);
      expect(await again()).toBe('inserted');
      expect(await page.evaluate(said)).toBe(two);
    });

    it('says so where the page keeps the paste for itself, and does not try again', async () => {
      await page.evaluate(() => {
        const swallow = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener('paste', swallow, true);
      });
      expect(await insert(first.id)).toBe('refused');
      expect(await page.evaluate(said)).toBe(two);
    });
  });

  it('puts nothing into a field that has no room for all of it', async () => {
    const place = await fieldPlace(browser);
    await place.page.toFront();
    await openAnew(place);
    await place.page.click(place.editor);
    await place.page.type(draft);
    const limit = (selector: string, most: number) =>
      document.querySelector(selector)?.setAttribute('maxlength', String(most));
    await place.page.evaluate(limit, place.editor, draft.length + two.length);
    // The line end between them is one too many.
    expect(await insertInto(browser, place, two)).toBe('refused');
    expect((await seenIn(place)).text).toBe(draft);
    await place.page.evaluate(limit, place.editor, draft.length + two.length + 1);
    expect(await insertInto(browser, place, two)).toBe('inserted');
    await place.page.close();
  });
});
