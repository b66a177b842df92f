/** A department approves a reply, as an admin records it in the options. */
import type { TestBrowser } from './surface';

/** Types a value into a form field as the framework sees it. */
function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** From now on this reply may be inserted. */
export async function approveReply(browser: TestBrowser, reply: string): Promise<void> {
  const options = await browser.openExtension('src/options/index.html');
  await options.click('[data-part=role-admin]');
  await options.until(() => document.querySelector('.welcome') === null);
  await options.evaluate(() => {
    location.hash = '#replies';
  });
  await options.click(`[data-reply="${reply}"] [data-part=approve]`);
  await options.until(fill, '[name=person]', 'Claire Aumont');
  await options.until(fill, '[name=recorded-by]', 'Léa Marchetti');
  await options.click(`[data-reply="${reply}"] [data-part=save]`);
  await options.until((id: string) => document.querySelector(`[data-reply="${id}"] .tone-good`), reply);
  await options.close();
}
