import { facebook } from './facebook/adapter';
import { practice } from './practice/adapter';
import type { Site } from './site';
import { x } from './x/adapter';

/** Every network Relais reads. Adding one: a folder, its NOTES.md, a saved page with its reading, and a line here. */
export const sites: readonly Site[] = [x, facebook, practice];

/** The site an address belongs to, null where Relais knows none. */
export function siteFor(url: URL): Site | null {
  return sites.find((site) => site.handles(url)) ?? null;
}
