/** The settings of channels, worked as an admin does; and the browser's yes, given in the browser's own page. */
import type { TestBrowser, TestPage } from '../harness/surface';

/** Types a value into a form field as the framework sees it. */
export function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  return true;
}

interface DeveloperPrivate {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
}

/**
 * Chromium shows its question outside of any page, where no driver can press. The yes is given beforehand in the page of
 * extensions, which is the browser's own; Relais then asks from the press as always. Firefox is told to agree.
 */
export async function willAgree(browser: TestBrowser, host: string): Promise<void> {
  if (browser.kind === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id: string, pattern: string) =>
      (chrome as unknown as DeveloperPrivate).developerPrivate.addHostPermission(id, pattern),
    browser.extensionId,
    `https://${host}/*`,
  );
  await page.close();
}

export const SECRET = 'T0123456/B0123456/secret-of-the-house';

export async function openChannels(browser: TestBrowser): Promise<TestPage> {
  const options = await browser.openExtension('src/options/index.html#escalation');
  // What waits is told above the channels: until then they still move.
  await options.until(() => document.querySelector('[data-part=cases] :is(p, li)') !== null);
  return options;
}

/** Presses « Tester », sees what leaves, sends it; the outcome as the screen says it, and what was shown. */
export async function testChannel(
  options: TestPage,
  department: string,
): Promise<{ outcome: string; shown: string; text: string }> {
  const at = `[data-channel="${department}"]`;
  await options.click(`${at} [data-part=test-webhook]`);
  const shown = await options.until(
    (selector: string) => document.querySelector(selector)?.textContent ?? null,
    `${at} [data-part=body]`,
  );
  await options.click(`${at} [data-part=send-test]`);
  const outcome = await options.until(
    (selector: string) => document.querySelector<HTMLElement>(selector)?.dataset.outcome ?? null,
    `${at} [data-part=test-outcome]`,
  );
  return { outcome, shown, text: await options.text(`${at} [data-part=test-outcome]`) };
}
