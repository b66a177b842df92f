/** The built extension starts in both browsers and asks for nothing more than it may. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './harness/launch';
import type { TestBrowser } from './harness/surface';

const kinds = ['chromium', 'firefox'] as const;

describe.each(kinds)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
  });
  afterAll(() => browser.close());

  it('holds the permissions it names, and none of the optional ones', async () => {
    const held = await browser.inExtension(() => chrome.permissions.getAll());
    expect([...(held.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'alarms',
      'storage',
      'unlimitedStorage',
    ]);
    expect([...(held.origins ?? [])].sort()).toEqual([
      'https://*.facebook.com/*',
      'https://*.twitter.com/*',
      'https://*.x.com/*',
    ]);
  });

  it('speaks the language of the browser', async () => {
    const name = await browser.inExtension(() => chrome.i18n.getMessage('commandNext'));
    expect(name).toBe('Aller au commentaire signalé suivant');
  });

  it.each(['popup', 'options', 'practice'])('opens its %s page', async (screen) => {
    const page = await browser.openExtension(`src/${screen}/index.html`);
    expect((await page.text()).trim()).not.toBe('');
    await page.close();
  });
});
