/** Where the words to cover stand on the screen now. Reads geometry only. */
import { holds } from '../../dom/read/nodes';
import { type NodeRange, rangesOf, type Stretch } from '../../dom/read/ranges';
import type { Body } from '../../dom/read/text';
import { seenBelow } from '../../dom/seen';
import { log } from '../../platform/log';

/** What is to be covered of one comment, and where it was found in its nodes. */
export interface Hidden {
  readonly element: Element;
  /** As it was read when its stretches were told. */
  readonly text: string;
  readonly stretches: readonly Stretch[];
  found: readonly Found[];
  /** When it was last looked for, in milliseconds. */
  at: number;
}

interface Found {
  readonly range: NodeRange;
  /** What stood there. */
  readonly said: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page that says something else by now is not searched again in each frame. */
const AGAIN_MS = 250;
/** A stretch that fills the screen takes no more lines than these. */
const MOST_BOXES = 60;
/** Around the letters, whose tails and accents stand out of their line. */
const EDGE = 2;

/** One range for all: those of a document cost it something at each of its changes. */
function rangeAt(range: Range, { from, fromOffset, to, toOffset }: NodeRange): string | null {
  try {
    range.setStart(from, fromOffset);
    range.setEnd(to, toOffset);
    return range.toString();
  } catch {
    // The node is shorter than it was.
    return null;
  }
}

function stands({ element, found }: Hidden, range: Range): boolean {
  return found.every(
    (one) =>
      holds(element, one.range.from) &&
      holds(element, one.range.to) &&
      rangeAt(range, one.range) === one.said,
  );
}

function search(hidden: Hidden, body: (element: Element) => Body | null, range: Range): void {
  try {
    const root = body(hidden.element);
    const ranges = root === null ? null : rangesOf(root, hidden.text, hidden.stretches);
    hidden.found = (ranges ?? []).map((one) => ({ range: one, said: rangeAt(range, one) ?? '' }));
  } catch {
    log('adapter_failed');
    hidden.found = [];
  }
}

/**
 * Boxes over the words, in the viewport, of what can be seen of them.
 * @param own our host, which lies over them
 */
export function boxesOf(
  hidden: Hidden,
  body: (element: Element) => Body | null,
  own: Element,
  now: number,
): Box[] {
  const around = hidden.element.getBoundingClientRect();
  if (around.bottom < 0 || around.top > innerHeight) return [];
  const range = new Range();
  const known = hidden.found.length > 0 && stands(hidden, range);
  if (!known && now - hidden.at >= AGAIN_MS) {
    hidden.at = now;
    search(hidden, body, range);
  } else if (!known) return [];
  const boxes: Box[] = [];
  for (const one of hidden.found) {
    if (rangeAt(range, one.range) === null) continue;
    for (const { left, top, width, height } of Array.from(range.getClientRects())) {
      const shown = width >= 1 && height >= 1 && top + height > 0 && top < innerHeight;
      const twice = boxes.some((box) => box.left === left - EDGE && box.top === top - EDGE);
      if (!shown || twice || boxes.length >= MOST_BOXES) continue;
      if (!seenBelow(hidden.element, left + width / 2, top + height / 2, own)) continue;
      boxes.push({
        left: left - EDGE,
        top: top - EDGE,
        width: width + 2 * EDGE,
        height: height + 2 * EDGE,
      });
    }
  }
  return boxes;
}
