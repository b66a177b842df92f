/**
 * On a thread that is not the brand's, looks whether its first post mentions the brand. What is read stays here: no
 * message is sent, nothing else of the page is kept.
 */
import { mentionFinder } from '../core/thread/mentions';
import { watch } from '../dom/watch';
import type { Site, SitePage } from '../sites/site';
import type { PerimeterBrand } from '../storage/perimeter';
import { readContainer } from './reading';

/** @param found called once, where the post mentions a brand, with its id */
export function scout(
  site: Site,
  page: SitePage,
  brands: readonly PerimeterBrand[],
  found: (brand: string) => void,
  stirred: () => void,
  signal: AbortSignal,
): void {
  if (page.kind !== 'thread' || page.postId === null || brands.length === 0) return;
  const find = mentionFinder(page.network, brands);
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  watch({
    root: document,
    selector: site.containers,
    signal: until,
    stirred,
    gone: () => undefined,
    touched: (element) => {
      const reading = readContainer(site, page, element);
      if (reading.is !== 'read') return;
      const [post] = reading.comments;
      if (post.id !== page.postId) return;
      const brand = find(post.text);
      if (brand === null && post.truncated) return;
      done.abort();
      if (brand !== null) found(brand);
    },
  });
}
