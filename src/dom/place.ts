/** Where things go, from rectangles alone. All lengths in CSS pixels, from the viewport's corner. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Side of a marker: the least that can be pressed with ease. */
export const MARKER = 24;
const GAP = 3;

/** Where a comment gets its marker: in the free margin at its left, else at its right, else on its left edge. */
export function markerSpot(box: Box, viewport: Size): Spot {
  const outside = box.left - MARKER - GAP;
  const right = box.left + box.width + GAP;
  const fits = right + MARKER <= viewport.width;
  const left =
    outside >= 0 ? outside : fits ? right : Math.max(0, Math.min(box.left, viewport.width - MARKER));
  return { left, top: box.top + Math.min(4, Math.max(0, (box.height - MARKER) / 2)) };
}

/** Points of the comment, close to its marker, that must be seen for the marker to show. */
export function probes(box: Box, spot: Spot, viewport: Size): Spot[] {
  const x = clamp(spot.left < box.left ? box.left + 6 : box.left + box.width - 6, 1, viewport.width - 1);
  const top = box.top + Math.min(8, box.height / 2);
  const low = box.top + Math.min(MARKER, box.height - 1);
  return [top, low].filter((y) => y >= 0 && y < viewport.height).map((y) => ({ left: x, top: y }));
}

export const CARD: Size = { width: 360, height: 480 };
const EDGE = 8;
/** Below that width the card is a sheet at the bottom. */
export const NARROW = 560;

/** The card's box: where it hides least of the comment, and always whole in the viewport. */
export function cardBox(marker: Box, comment: Box, viewport: Size): Box {
  if (viewport.width < NARROW) {
    const height = Math.min(CARD.height, Math.round(viewport.height * 0.8));
    return { left: 0, top: viewport.height - height, width: viewport.width, height };
  }
  const width = Math.min(CARD.width, viewport.width - 2 * EDGE);
  const height = Math.min(CARD.height, viewport.height - 2 * EDGE);
  const rightmost = viewport.width - EDGE - width;
  const before = marker.left - EDGE - width;
  const beyond = Math.min(
    Math.max(marker.left + marker.width, comment.left + comment.width) + EDGE,
    rightmost,
  );
  const after = Math.min(marker.left + marker.width + EDGE, rightmost);
  const hides = (left: number) =>
    Math.min(left + width, comment.left + comment.width) - Math.max(left, comment.left);
  const left = before >= EDGE ? before : hides(beyond) <= hides(after) ? beyond : after;
  return {
    left: clamp(left, EDGE, rightmost),
    top: clamp(marker.top, EDGE, viewport.height - EDGE - height),
    width,
    height,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
