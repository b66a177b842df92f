/** What the journal says and what the settings are, asked as the options page asks. */
import { reply } from '../harness/say';
import type { TestBrowser, TestPage } from '../harness/surface';

export interface Noted {
  readonly act: string;
  readonly reason: string | null;
  readonly excerpt: string;
}

const acts = ['insert', 'copy', 'leave', 'watch', 'escalate', 'avert', 'remove'];
const asked = new WeakMap<TestBrowser, Promise<TestPage>>();

/** One page of the extension a browser, opened when first needed: each of them costs a second. */
function asking(browser: TestBrowser): Promise<TestPage> {
  const known = asked.get(browser) ?? browser.openExtension('src/options/index.html');
  asked.set(browser, known);
  return known;
}

/** Newest first. */
export async function journalOf(browser: TestBrowser): Promise<Noted[]> {
  const page = await asking(browser);
  const { decisions } = await reply<{ decisions: Noted[] }>(page, 'decisions.list', { acts, limit: 100 });
  return decisions.map(({ act, reason, excerpt }) => ({ act, reason, excerpt }));
}

/** The language of the frames, from the next one on. */
export async function speak(browser: TestBrowser, language: 'fr' | 'en'): Promise<void> {
  const page = await asking(browser);
  const settings = await reply<object>(page, 'settings.load', {});
  await reply(page, 'settings.save', { ...settings, language });
}
