/** Where the popup was opened, and what can be said there. */
import type { PageState } from '../messages/views';

export type Place =
  | { readonly state: 'page'; readonly tabId: number; readonly page: PageState }
  /** A known network, without the browser's permission. `origins` is what to ask for. */
  | { readonly state: 'withdrawn'; readonly tabId: number; readonly origins: string[] }
  /** A known network, but no content script: Relais came after the page. */
  | { readonly state: 'reload'; readonly tabId: number }
  /** A site that Relais cannot read, or whose address the browser does not tell. */
  | { readonly state: 'elsewhere' };

/** What the popup needs of the browser to find its place. */
export interface Surroundings {
  readonly activeTab: () => Promise<{ readonly id: number | null; readonly url: string | null }>;
  /** Throws where no content script answers. */
  readonly pageState: (tabId: number) => Promise<PageState>;
  /** Match patterns of the networks that Relais reads. */
  readonly patterns: readonly string[];
  readonly permitted: (origins: string[]) => Promise<boolean>;
}

/** Whether an address lies under a manifest pattern such as `https://*.x.com/*`. */
export function matches(pattern: string, url: URL): boolean {
  const parts = /^https:\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!parts || url.protocol !== 'https:') return false;
  const host = parts[2] ?? '';
  return url.hostname === host || (parts[1] !== undefined && url.hostname.endsWith(`.${host}`));
}

function parse(address: string | null): URL | null {
  return address !== null && URL.canParse(address) ? new URL(address) : null;
}

export async function findPlace(around: Surroundings): Promise<Place> {
  const { id, url } = await around.activeTab();
  if (id === null) return { state: 'elsewhere' };
  try {
    return { state: 'page', tabId: id, page: await around.pageState(id) };
  } catch {
    // Nobody listens there: the address says why.
  }
  const address = parse(url);
  const origins = address ? around.patterns.filter((pattern) => matches(pattern, address)) : [];
  if (!origins.length) return { state: 'elsewhere' };
  if (!(await around.permitted(origins))) return { state: 'withdrawn', tabId: id, origins };
  return { state: 'reload', tabId: id };
}
