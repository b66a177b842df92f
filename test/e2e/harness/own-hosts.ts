/** Hosts that the browsers themselves try, whatever is installed in them; seen with an empty profile. */
const own: Readonly<Record<'chromium' | 'firefox', readonly string[]>> = {
  chromium: ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com', 'www.google.com'],
  firefox: ['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net'],
};

/** Of the hosts that were tried, those that are not the browser's own business. */
export function foreign(kind: 'chromium' | 'firefox', contacted: readonly string[]): string[] {
  const hosts = contacted.map((place) => place.replace(/:\d+$/, ''));
  return [...new Set(hosts)].filter((host) => !own[kind].includes(host));
}
