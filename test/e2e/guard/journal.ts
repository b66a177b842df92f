/** What the journal says, asked as the options page asks. */
import type { TestBrowser } from '../harness/surface';

export interface Noted {
  readonly act: string;
  readonly reason: string | null;
  readonly excerpt: string;
}

/** Newest first. */
export async function journalOf(browser: TestBrowser): Promise<Noted[]> {
  const page = await browser.openExtension('src/options/index.html');
  const acts = ['insert', 'copy', 'leave', 'watch', 'escalate', 'avert', 'remove'];
  const noted = await page.evaluate(async (wanted: string[]) => {
    const answer = (await chrome.runtime.sendMessage({
      type: 'decisions.list',
      request: { acts: wanted, limit: 100 },
    })) as { ok: boolean; reply: { decisions: { act: string; reason: string | null; excerpt: string }[] } };
    return answer.reply.decisions.map(({ act, reason, excerpt }) => ({ act, reason, excerpt }));
  }, acts);
  await page.close();
  return noted;
}
