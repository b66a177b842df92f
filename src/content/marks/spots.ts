/**
 * Where each marker goes, and whether its comment can be seen there. Places are read at each call; what covers them
 * only now and then, for looking through a long page at a point is dear.
 */
import { markerSpot, probes, type Size, type Spot } from '../../dom/place';
import { seenAt } from '../../dom/seen';

/** A moving comment is looked at again after so many milliseconds at least, one that stays after so many. */
const MOVING_MS = 100;
const STILL_MS = 800;
/** Longest time spent on looking, in one go; who is left is looked at in the next. */
const BUDGET_MS = 3;

interface Look {
  readonly at: number;
  readonly top: number;
  readonly left: number;
  readonly seen: boolean;
}

/** What is left to look at: nothing, what moved since it was looked at, what was never looked at. */
export type Owed = 'nothing' | 'moved' | 'new';

export interface Spots {
  /** A new go, with its own budget. */
  begin(): void;
  /** In the viewport; null where the comment cannot be seen. */
  of(element: Element, viewport: Size): Spot | null;
  /** What was seen of it no longer holds. */
  forget(element: Element): void;
  /** Since the go began: whether to ask again, and how soon. */
  owes(): Owed;
}

/** @param host ours, never taken for a cover */
export function createSpots(host: Element, clock: () => number = () => performance.now()): Spots {
  const looks = new WeakMap<Element, Look>();
  let owed: Owed = 'nothing';
  let end = Number.POSITIVE_INFINITY;
  return {
    begin: () => {
      owed = 'nothing';
      end = clock() + BUDGET_MS;
    },
    of: (element, viewport) => {
      const box = element.getBoundingClientRect();
      const { top, left } = box;
      const out = box.width < 2 || box.height < 2 || top >= viewport.height || top + box.height <= 0;
      if (out) return null;
      const spot = markerSpot(box, viewport);
      const last = looks.get(element);
      const moved = last === undefined || last.top !== top || last.left !== left;
      const now = clock();
      if (last === undefined) {
        if (now > end) {
          owed = 'new';
          return null;
        }
      } else if (now > end || now - last.at < (moved ? MOVING_MS : STILL_MS)) {
        if (moved && owed === 'nothing') owed = 'moved';
        return last.seen ? spot : null;
      }
      const seen = probes(box, spot, viewport).some((point) => seenAt(element, point.left, point.top, host));
      looks.set(element, { at: now, top, left, seen });
      return seen ? spot : null;
    },
    forget: (element) => looks.delete(element),
    owes: () => owed,
  };
}
