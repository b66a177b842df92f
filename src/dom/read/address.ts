/** An address resolved against the network's own origin; null where it is none or not of the web. */
export function addressOf(href: string | null, base: string): URL | null {
  if (href === null || href.length > 4_000) return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** The path's segments, decoded where they can be. */
export function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}
