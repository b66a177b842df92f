/**
 * Where each marker goes, and whether its comment can be seen there. Places are read at each call; what covers them
 * only now and then, for looking through a long page at a point is dear.
 */
import { pageRoot } from '../../dom/doc';
import { markerSpot, probes, type Size, type Spot } from '../../dom/place';
import { seenAt } from '../../dom/seen';

/** A moving comment is looked at again after so many milliseconds at least, one that stays after so many. */
const MOVING_MS = 100;
const STILL_MS = 800;

interface Look {
  readonly at: number;
  readonly top: number;
  readonly left: number;
  readonly seen: boolean;
}

export interface Spots {
  /** In the viewport; null where the comment cannot be seen. */
  of(element: Element, viewport: Size): Spot | null;
  /** True once where a comment moved and was not looked at anew: ask again soon. */
  owes(): boolean;
}

export function viewportSize(): Size {
  return { width: pageRoot()?.clientWidth ?? innerWidth, height: innerHeight };
}

/** @param host ours, never taken for a cover */
export function createSpots(host: Element, clock: () => number = () => performance.now()): Spots {
  const looks = new WeakMap<Element, Look>();
  let owed = false;
  return {
    of: (element, viewport) => {
      const box = element.getBoundingClientRect();
      const { top, left } = box;
      const out = box.width < 2 || box.height < 2 || top >= viewport.height || top + box.height <= 0;
      if (out) return null;
      const spot = markerSpot(box, viewport);
      const last = looks.get(element);
      const moved = last === undefined || last.top !== top || last.left !== left;
      const age = last === undefined ? Number.POSITIVE_INFINITY : clock() - last.at;
      if (last !== undefined && age < (moved ? MOVING_MS : STILL_MS)) {
        owed ||= moved;
        return last.seen ? spot : null;
      }
      const seen = probes(box, spot, viewport).some((point) => seenAt(element, point.left, point.top, host));
      looks.set(element, { at: clock(), top, left, seen });
      return seen ? spot : null;
    },
    owes: () => {
      const is = owed;
      owed = false;
      return is;
    },
  };
}
