import type { SocialComment } from '../../src/core/comment';
import type { Site } from '../../src/sites/site';

/** Parses a saved page without running anything in it. */
export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Everything an adapter reads from a page, in DOM order. */
export function readAll(site: Site, root: Document, address: string): SocialComment[] {
  const page = site.page(new URL(address));
  return [...root.querySelectorAll(site.containers)].flatMap((container) => site.read(container, page));
}
