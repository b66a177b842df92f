import { describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/views';
import { findPlace, matches, type Surroundings } from '../../src/popup/place';
import { page } from '../ui/samples';

const patterns = ['https://x.com/*', 'https://facebook.com/*', 'https://*.facebook.com/*'];

function around(over: {
  url?: string | null;
  id?: number | null;
  page?: PageState;
  permitted?: boolean;
}): Surroundings {
  return {
    activeTab: async () => ({ id: over.id === undefined ? 7 : over.id, url: over.url ?? null }),
    pageState: async () => {
      if (!over.page) throw new Error('nobody listens');
      return over.page;
    },
    patterns,
    permitted: async () => over.permitted ?? true,
  };
}

describe('the popup finds', () => {
  it('a page that answers, even where its address is not told', async () => {
    expect(await findPlace(around({ page }))).toEqual({ state: 'page', tabId: 7, page });
  });

  it('a known network whose page came before Relais', async () => {
    const url = 'https://www.facebook.com/atelier';
    expect(await findPlace(around({ url }))).toEqual({ state: 'reload', tabId: 7 });
  });

  it('a known network that the user withdrew, and what to ask for', async () => {
    const url = 'https://www.facebook.com/atelier';
    expect(await findPlace(around({ url, permitted: false }))).toEqual({
      state: 'withdrawn',
      tabId: 7,
      origins: ['https://*.facebook.com/*'],
    });
  });

  it.each([
    'https://example.org/',
    'http://x.com/',
    'https://notfacebook.com/',
    'https://facebook.com.example.org/',
    'chrome://extensions',
    'not an address',
    null,
  ])('another site: %s', async (url) => {
    expect(await findPlace(around({ url, permitted: false }))).toEqual({ state: 'elsewhere' });
  });

  it('no tab at all', async () => {
    expect(await findPlace(around({ id: null, page }))).toEqual({ state: 'elsewhere' });
  });
});

it('patterns match as the manifest’s do', () => {
  const under = (pattern: string, url: string) => matches(pattern, new URL(url));
  expect(under('https://*.facebook.com/*', 'https://m.facebook.com/x?y')).toBe(true);
  expect(under('https://*.facebook.com/*', 'https://facebook.com/')).toBe(true);
  expect(under('https://facebook.com/*', 'https://m.facebook.com/')).toBe(false);
  expect(under('<all_urls>', 'https://facebook.com/')).toBe(false);
});
