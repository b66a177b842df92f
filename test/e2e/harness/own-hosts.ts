/** Hosts that the browsers themselves try, whatever is installed in them; seen with an empty profile. */
const own: Readonly<Record<'chromium' | 'firefox', readonly string[]>> = {
  chromium: [
    'accounts.google.com',
    'clients2.google.com',
    // Its own components, once their update is due.
    'redirector.gvt1.com',
    'update.googleapis.com',
    'www.google.com',
  ],
  firefox: ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net'],
};

/**
 * Of the hosts that were tried, those that are neither the browser's own business nor where the test went itself:
 * Chromium opens a connection ahead to every site it is sent to, even where a test then answers in its place.
 */
export function foreign(
  kind: 'chromium' | 'firefox',
  contacted: readonly string[],
  visited: readonly string[] = [],
): string[] {
  const hosts = contacted.map((place) => place.replace(/:\d+$/, ''));
  const expected = [...own[kind], ...visited.map((url) => new URL(url).host)];
  return [...new Set(hosts)].filter((host) => !expected.includes(host));
}
