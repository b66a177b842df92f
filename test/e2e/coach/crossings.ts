/** What the journal keeps of red lines that were crossed, asked as the options page asks. */
import type { TestBrowser } from '../harness/surface';

export interface Crossing {
  readonly act: string;
  readonly redLines?: readonly string[];
  readonly excerpt: string;
}

/** Newest first. */
export async function crossingsOf(browser: TestBrowser, practice = false): Promise<Crossing[]> {
  const page = await browser.openExtension('src/options/index.html');
  const noted = await page.evaluate(async (mine: boolean) => {
    const request = { acts: ['cross'], limit: 100, practice: mine };
    const answer: unknown = await chrome.runtime.sendMessage({ type: 'decisions.list', request });
    return (answer as { reply: { decisions: Crossing[] } }).reply.decisions as never;
  }, practice);
  await page.close();
  return noted;
}
