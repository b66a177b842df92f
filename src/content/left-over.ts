/**
 * What stood on a page where Relais slept when the address changed under it. A private feed often stays in the document
 * behind the post that was opened: its comments are not the brand's page, and are left alone until they are really
 * seen on the new one.
 */
import { findAll, holds } from '../dom/read/nodes';
import { seenAt } from '../dom/seen';
import type { Site, SitePage } from '../sites/site';
import { keyOf } from './key';
import { readContainer } from './reading';

/** Longest time spent on reading what is left; the rest is named at its first reading. */
const READ_MS = 15;

export interface LeftOvers {
  /** True while this element still shows what it showed on the page before. */
  hides(element: Element, key: string): boolean;
  /** Elements that are seen now, uncovered: they belong to the new page after all. */
  seen(own: Element): Element[];
}

export const noLeftOvers: LeftOvers = { hides: () => false, seen: () => [] };

/** @param page the one that is being left */
export function leftOvers(site: Site, page: SitePage): LeftOvers {
  const left = new Map<Element, string | null>();
  const end = performance.now() + READ_MS;
  for (const element of findAll(document, site.containers)) {
    const reading = performance.now() < end ? readContainer(site, page, element) : null;
    left.set(element, reading?.is === 'read' ? keyOf(site.id, reading.comments[0]) : null);
  }
  return {
    hides: (element, key) => {
      const before = left.get(element);
      if (before === undefined) return false;
      if (before === null) left.set(element, key);
      if (before === null || before === key) return true;
      left.delete(element);
      return false;
    },
    seen: (own) => {
      const found: Element[] = [];
      for (const element of left.keys()) {
        if (!holds(document, element)) left.delete(element);
        else if (isSeen(element, own)) {
          left.delete(element);
          found.push(element);
        }
      }
      return found;
    },
  };
}

/** At the middle of the part that lies in the viewport. */
function isSeen(element: Element, own: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [low, high] = [Math.max(0, top), Math.min(innerHeight, bottom)];
  if (right - left < 2 || high - low < 2) return false;
  return seenAt(element, (left + right) / 2, (low + high) / 2, own);
}
