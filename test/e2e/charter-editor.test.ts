/** The charter written on its screens in a real browser: refusals beside fields, a rule composed, tried and saved, a tab closed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe';
import { browsers } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  return true;
}

const there = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) !== null, selector);
const gone = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) === null, selector);
const shows = (page: TestPage, words: string) =>
  page.until((asked: string) => document.body.textContent?.includes(asked) ?? false, words);
const clean = async (page: TestPage) => {
  if (page.playwright) expect(await axeViolations(page.playwright)).toEqual([]);
};

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  let page: TestPage;
  const go = async (section: string) => {
    await page.evaluate((id: string) => {
      location.hash = id;
    }, section);
    await there(page, `[href="#${section}"][aria-current]`);
  };
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    page = await browser.openExtension('src/options/index.html');
    await page.click('[data-part=role-admin]');
  });
  afterAll(() => browser.close());

  it('a topic without an owner is refused at its field, and the summary leads there', async () => {
    await go('topics');
    await page.click('[data-part=add-topics]');
    await page.until(fill, '[data-form="topics/new"] [name=name]', 'Bus de nuit');
    await page.click('[data-form="topics/new"] [data-part=save]');
    await there(page, '[data-form="topics/new"] [name=owner][aria-invalid]');
    await clean(page);
    await page.click('[data-form="topics/new"] [data-part=to-field]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('owner');
    await page.until(fill, '[data-form="topics/new"] [name=owner]', 'customer-care');
    await page.click('[data-form="topics/new"] [data-part=save]');
    await gone(page, '[data-form="topics/new"]');
    await page.until(fill, '[name=find]', 'bus de nuit');
    await there(page, '[data-record=bus-de-nuit]');
  });

  it('a rule is composed by choosing, tried on the practice page, seen as the CM sees it, and saved', async () => {
    await go('rules');
    await page.click('[data-record=question] [data-part=open]');
    await page.until(fill, '[data-record=question] [name=action]', 'thank');
    await page.click('[data-record=question] [data-part=dry-run] summary');
    await page.click('[data-record=question] [data-part=compare]');
    await there(page, '[data-part=compared] .before-after');
    await page.click('[data-part=as-cm]');
    await there(page, '.card-preview [data-part=todo]');
    await clean(page);
    await page.click('[data-record=question] [data-part=forget]');

    await page.click('[data-part=add-rules]');
    const form = '[data-form="rules/new"]';
    await page.until(fill, `${form} [name=name]`, 'Question très suivie');
    await page.click(`${form} [data-part=line-add]`);
    await page.until(fill, `${form} [data-line="1"] [name=kind]`, 'influence');
    await shows(page, 'ET son influence dépasse 3 fois');
    await page.click(`${form} [data-part=save]`);
    await gone(page, form);
    await there(page, '[data-record=question-tres-suivie]');
    await shows(page, 'Cette règle ne décide jamais');
    await clean(page);
  });

  it('a pattern that could run for ever is refused beside it', async () => {
    await page.click('[data-part=add-rules]');
    const form = '[data-form="rules/new"]';
    await page.until(fill, `${form} [name=name]`, 'Motif');
    await page.until(fill, `${form} [data-line="0"] [name=kind]`, 'pattern');
    await page.until(fill, `${form} [data-line="0"] [name=pattern]`, '(a)\\1');
    await page.click(`${form} [data-part=save]`);
    await there(page, `${form} [name=pattern][aria-invalid]`);
    await page.click(`${form} [data-part=cancel]`);
    await gone(page, form);
  });

  it('closing the tab on a half-typed form loses nothing', async () => {
    const other = await browser.openExtension('src/options/index.html#people');
    await other.click('[data-part=add-people]');
    await other.click('[data-form="people/new"] [name=name]');
    await other.type('Léa Marchetti');
    await other.until(
      () => document.querySelector<HTMLInputElement>('[name=name]')?.value === 'Léa Marchetti',
    );
    await other.close();
    const again = await browser.openExtension('src/options/index.html#people');
    await again.until(
      () =>
        document.querySelector<HTMLInputElement>('[data-form="people/new"] [name=name]')?.value ===
        'Léa Marchetti',
    );
    await there(again, '[data-form="people/new"] [data-part=draft]');
    await again.close();
  });
});
