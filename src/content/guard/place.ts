/** Where the guard's frame lies, from rectangles alone. CSS pixels, from the viewport's corner. */
import { type Box, NARROW, type Size } from '../../dom/place';

export const GUARD: Size = { width: 400, height: 580 };
export const STRIP: Size = { width: 360, height: 124 };
const EDGE = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Over what it guards, whole in the viewport. */
export function guardBox(guarded: Box, viewport: Size): Box {
  const narrow = viewport.width < NARROW;
  const edge = narrow ? 0 : EDGE;
  const width = Math.min(narrow ? viewport.width : GUARD.width, viewport.width - 2 * edge);
  const height = Math.min(GUARD.height, viewport.height - 2 * edge);
  return {
    left: clamp(guarded.left + guarded.width / 2 - width / 2, edge, viewport.width - edge - width),
    top: clamp(guarded.top + guarded.height / 2 - height / 2, edge, viewport.height - edge - height),
    width,
    height,
  };
}

/** At the edge that is farther from what the CM is about to press. */
export function stripBox(pressed: Box | null, viewport: Size): Box {
  const width = Math.min(STRIP.width, viewport.width - 2 * EDGE);
  const height = Math.min(STRIP.height, viewport.height - 2 * EDGE);
  const low = pressed === null || pressed.top + pressed.height / 2 < viewport.height / 2;
  return { left: EDGE, top: low ? viewport.height - EDGE - height : EDGE, width, height };
}
