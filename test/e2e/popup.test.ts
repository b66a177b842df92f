/** The popup beside the practice page: the queue, the guidance, and what it says where there is no queue. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe';
import { launchChromium } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

describe.each([
  { lang: 'fr', dark: false },
  { lang: 'en', dark: true },
] as const)('the popup in $lang, dark $dark', ({ lang, dark }) => {
  let browser: TestBrowser;
  let popup: TestPage;
  let practice: TestPage;
  const axe = async () => {
    if (!popup.playwright) throw new Error('axe runs in Chromium');
    return axeViolations(popup.playwright);
  };
  beforeAll(async () => {
    browser = await launchChromium({ lang, dark, width: 380, height: 600 });
    // As a tab it asks for the tab in front, as the real popup does; first that is itself.
    popup = await browser.openExtension('src/popup/index.html');
  });
  afterAll(() => browser.close());

  it('where Relais reads nothing, it says what it reads', async () => {
    await popup.until(() => document.querySelector('[data-part=state]:not([aria-busy=true])') !== null);
    expect(await popup.text('[data-part=state]')).toContain(
      lang === 'fr' ? 'X et Facebook' : 'X and Facebook',
    );
    expect(await axe()).toEqual([]);
  });

  it('on the practice page, it lists the queue in the charter’s order', async () => {
    practice = await browser.openPractice();
    await practice.playwright?.bringToFront();
    await popup.until(() => document.querySelectorAll('[data-key]').length > 5);
    const tones = await popup.evaluate(() =>
      [...document.querySelectorAll('.queue > section .queue-line')].map((line) => line.className),
    );
    const weights = tones.map((tone) =>
      ['alarm', 'care', 'accent', 'plain'].findIndex((one) => tone.includes(one)),
    );
    expect(weights).toEqual([...weights].sort());
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    expect(await axe()).toEqual([]);
  });

  it('a line opens its guidance, and the page shows the comment', async () => {
    const before = await practice.evaluate(() => window.scrollY);
    const lines = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.queue > section [data-key]')].map(
        (line) => line.dataset.key,
      ),
    );
    await popup.click(`.queue > section [data-key="${lines.at(-1)}"]`);
    expect((await popup.text('[data-part=todo]')).length).toBeGreaterThan(10);
    await practice.until((from: number) => window.scrollY !== from, before);
    expect(await axe()).toEqual([]);
    await popup.click('[data-part=back]');
    await popup.until(() => document.querySelector('[data-part=queue]') !== null);
  });

  it('pauses for the day, and resumes', async () => {
    // The practice page stays awake: only the button tells.
    const words = { fr: ['Reprendre', 'Pause'], en: ['Resume', 'Pause'] }[lang];
    for (const word of words) {
      await popup.click('[data-part=pause]');
      await popup.until(
        (asked: string) =>
          document.querySelector('[data-part=pause]')?.textContent?.startsWith(asked) ?? false,
        word,
      );
    }
  });
});
