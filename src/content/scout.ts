/**
 * On a thread that is not the brand's, looks whether its post mentions the brand, or answers it. What is read stays here:
 * no message is sent, nothing else of the page is kept.
 */
import { handlesOn, plainHandle } from '../core/thread/handle';
import { mentionFinder } from '../core/thread/mentions';
import { watch } from '../dom/watch';
import type { Site, SitePage } from '../sites/site';
import type { PerimeterBrand } from '../storage/perimeter';
import { readContainer } from './reading';

/** Most containers read, and most posts looked at above the thread's. */
const MOST_READ = 80;
const MOST_ABOVE = 20;

interface Seen {
  readonly parentId: string | null;
  /** Id of the brand that wrote it. */
  readonly by: string | null;
}

/** @param found called once, where the post mentions or answers a brand, with its id */
export function scout(
  site: Site,
  page: SitePage,
  brands: readonly PerimeterBrand[],
  found: (brand: string) => void,
  stirred: () => void,
  signal: AbortSignal,
): void {
  const { postId } = page;
  if (page.kind !== 'thread' || postId === null || brands.length === 0) return;
  const mentioned = mentionFinder(page.network, brands);
  const handles = brands.map(({ id, pages }) => ({ id, handles: handlesOn(page.network, [{ pages }]) }));
  const seen = new Map<string, Seen>();
  let read = 0;
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);

  /** The brand whose post the thread's own answers, directly or further up. */
  const answered = (): string | null => {
    let at = seen.get(postId)?.parentId ?? null;
    for (let step = 0; at !== null && step < MOST_ABOVE; step += 1) {
      const above = seen.get(at);
      if (above?.by != null) return above.by;
      at = above?.parentId ?? null;
    }
    return null;
  };
  watch({
    root: document,
    selector: site.containers,
    signal: until,
    stirred,
    gone: () => undefined,
    touched: (element) => {
      const reading = readContainer(site, page, element);
      if (reading.is !== 'read') return;
      read += 1;
      const [post] = reading.comments;
      const { id, parentId, author } = post;
      const handle = author.handle === null ? null : plainHandle(author.handle);
      const by = handles.find((one) => handle !== null && one.handles.has(handle))?.id ?? null;
      if (id !== null) seen.set(id, { parentId, by });
      const brand = (id === postId ? mentioned(post.text) : null) ?? answered();
      // What the post answers may be painted after it; a long page is not read to its end for that.
      if (brand !== null || read >= MOST_READ) done.abort();
      if (brand !== null) found(brand);
    },
  });
}
