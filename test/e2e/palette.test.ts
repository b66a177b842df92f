/** The palette beside a composer, in both browsers: « / », a wrong spelling, its blanks, two stacked, and the way back. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brand, complaint, places, writing } from './coach/editors';
import { markerOf, seenLongEnough } from './harness/cards';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Surface, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

/** Of Lexical; null while nothing is written. */
const written = () => globalThis.fixture.editorText()?.trim() || null;
const field = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? null;
const isField = (value: string, selector: string) =>
  document.querySelector<HTMLTextAreaElement>(selector)?.value === value || null;
const chosen = (id: string) =>
  document.querySelector(`[data-reply="${id}"][aria-selected=true]`) !== null || null;
const focusedOn = (selector: string) => document.activeElement?.matches(selector) || null;
const says = (words: string) => document.querySelector('[role=status]')?.textContent?.includes(words) || null;
/** Runs in the page, which sees of our frames only the one element that they stand in. */
const inOurFrame = () => document.activeElement?.localName === 'relais-host' || null;
const FIND = '[data-part=find]';

/** Runs in the options page: customer care agrees to these replies, as an admin records it. */
async function agree(ids: readonly string[]): Promise<string> {
  const send = async (type: string, request: object) => {
    const answer: unknown = await chrome.runtime.sendMessage({ type, request });
    const { ok, reply } = answer as { ok: boolean; reply: Record<string, unknown> };
    if (!ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
    return reply;
  };
  const { place, charter } = await send('charter.load', {});
  const { revision } = charter as { revision: number };
  const agreement = {
    department: 'customer-care',
    person: 'Claire Aumont',
    recordedBy: 'Léa Marchetti',
    on: '2026-01-05',
    from: '2026-01-05',
    until: '2099-12-31',
    means: 'meeting',
    note: '',
  };
  const change = { change: 'replies_approved', ids, ...agreement };
  return String((await send('charter.change', { place, revision, change })).outcome);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  const pages: TestPage[] = [];
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'facebook', handle: brand.handle }]);
    const options = await browser.openExtension('src/options/index.html');
    expect(await options.evaluate(agree, ['late-order', 'checking-facts'])).toBe('saved');
    await options.close();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  async function opened(
    place: (typeof places)[keyof typeof places],
  ): Promise<{ page: TestPage; palette: Surface }> {
    const page = await writing(browser, place);
    pages.push(page);
    await page.type('/');
    const palette = await page.palette();
    await palette.until(focusedOn, FIND);
    await palette.until(() => document.querySelector('[role=option]') !== null || null);
    return { page, palette };
  }

  it('finds a word wrongly typed, asks for its blanks, and puts a second reply below the first', async () => {
    const { page, palette } = await opened(places.Lexical);
    expect(await page.evaluate(written)).toBeNull();
    await palette.type('comande retrad');
    await palette.until(chosen, 'late-order');
    await seenLongEnough(palette);
    await palette.press('Enter');
    // An address is wanted: nothing is inserted while it is missing.
    await palette.until(focusedOn, '[data-blank=link]');
    await palette.press('Enter');
    expect(await page.evaluate(written)).toBeNull();
    await palette.type('https://maison.example/suivi');
    await palette.press('Enter');
    const first = await page.until(written);
    expect(first).toContain('https://maison.example/suivi');
    expect(first).toMatch(/^Bonjour/);
    expect(first).not.toContain('{{');
    await palette.until(says, 'à la suite');
    // The keyboard is where the next search is typed: in the frame, and there in the field.
    await page.until(inOurFrame);
    await palette.until(focusedOn, FIND);
    await palette.type('verifcation');
    await palette.until(chosen, 'checking-facts');
    await palette.press('Enter');
    const both = await page.until((before: string) => {
      const now = globalThis.fixture.editorText()?.trim() ?? '';
      return now.length > before.length ? now : null;
    }, first);
    expect(both.startsWith(first)).toBe(true);
    expect(both.split('Bonjour')).toHaveLength(3);
    await page.until(inOurFrame);
    await palette.until(focusedOn, FIND);
    await palette.press('Escape');
    await eventually('the palette is away', async () => !(await page.hasPalette()));
    await page.until(focusedOn, places.Lexical.editor);
    expect(await page.evaluate(() => globalThis.fixture.sent.length)).toBe(0);
  });

  it('what the site does not take is one press from the clipboard, and the keyboard is back where it is pasted', async () => {
    const { page, palette } = await opened(places.Lexical);
    await page.evaluate(() => {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener('paste', swallow, true);
    });
    await palette.type('verifcation');
    await palette.until(chosen, 'checking-facts');
    await seenLongEnough(palette);
    await palette.press('Enter');
    await palette.until(says, 'n’a pas pris le texte');
    await page.until(inOurFrame);
    await palette.until(focusedOn, '[data-part=copy-last]:not([aria-busy=true])');
    await palette.press('Enter');
    await eventually('the palette is away', async () => !(await page.hasPalette()));
    await page.until(focusedOn, places.Lexical.editor);
    expect(await page.evaluate(written)).toBeNull();
  });

  it('Escape at once leaves the « / » as typed; in a field with words it is the site’s own', async () => {
    const { page, palette } = await opened(places.textarea);
    expect(await page.evaluate(field, places.textarea.editor)).toBe('');
    // A starter is nobody's approved reply: it is never found.
    await palette.type('faux compte arnaque');
    await palette.until(says, 'Aucune réponse approuvée');
    await palette.press('Escape');
    await page.until(isField, '/', places.textarea.editor);
    expect(await page.hasPalette()).toBe(false);
    await page.type('/');
    await page.until(isField, '//', places.textarea.editor);
    expect(await page.hasPalette()).toBe(false);
  });

  it('from a marker to an inserted reply: two clicks', async () => {
    const page = await writing(browser, places.Lexical);
    pages.push(page);
    const { x, y } = await markerOf(page, complaint.text);
    let clicks = 0;
    const click = async (act: Promise<void>) => {
      await act;
      clicks += 1;
    };
    await click(page.clickAt(x, y));
    const card = await page.card();
    // The best of the two asks for an address: the one below it needs nothing.
    await card.until(() => document.querySelector('[data-part=insert]') !== null || null);
    await seenLongEnough(card);
    const first = await card.evaluate(
      () => document.querySelector('[data-part=reply]')?.getAttribute('data-reply') ?? '',
    );
    if (first === 'late-order') {
      await card.evaluate(() => document.querySelector<HTMLInputElement>('[data-blank=link]')?.focus());
      // An address of its own: the very text of the first test, so soon after, counts as the same press.
      await card.type('https://maison.example/retards');
    }
    await click(card.click('[data-part=insert]'));
    const inserted = await page.until(written);
    expect(inserted).toMatch(/^Bonjour/);
    if (first === 'late-order') expect(inserted).toContain('https://maison.example/retards');
    expect(clicks).toBe(2);
  });
});
