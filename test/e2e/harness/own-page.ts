/** Tells Relais which accounts are the brand's, as an admin does in the options. */
import type { Json, TestBrowser } from './surface';

export interface OwnAccount {
  readonly network: 'x' | 'facebook';
  readonly handle: string;
}

/** Runs in the options page: adds one brand to the charter in force. */
async function addBrand(name: string, pages: readonly Json[]): Promise<string> {
  const send = async (type: string, request: object) => {
    const answer: unknown = await chrome.runtime.sendMessage({ type, request });
    const { ok, reply } = answer as { ok: boolean; reply: Record<string, unknown> };
    if (!ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
    return reply;
  };
  const loaded = await send('charter.load', {});
  const { revision } = loaded.charter as { revision: number };
  const brand = {
    id: 'essai',
    name,
    aliases: [],
    pages: pages.map((page) => ({ ...(page as object), name: null })),
    competitors: [],
    ownContacts: [],
  };
  const { place } = loaded;
  const saved = await send('charter.change', { place, revision, change: { change: 'brand', brand } });
  return String(saved.outcome);
}

/** From now on these accounts are the brand's own: Relais is awake on their pages. */
export async function ownAccounts(
  browser: TestBrowser,
  name: string,
  accounts: readonly OwnAccount[],
): Promise<void> {
  const page = await browser.openExtension('src/options/index.html');
  const outcome = await page.evaluate(addBrand, name, accounts as unknown as readonly Json[]);
  await page.close();
  if (outcome !== 'saved') throw new Error(`the brand was not taken: ${outcome}`);
}
