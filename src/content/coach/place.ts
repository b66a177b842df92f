/**
 * Where the coach's frame goes, from rectangles alone: under the composer, else above or beside it; never over the field or
 * the site's Send. CSS pixels, from the viewport's corner.
 */
import { type Box, NARROW, type Size } from '../../dom/place';

export interface ComposerBoxes {
  readonly field: Box;
  /** Null where the site's Send cannot be found. */
  readonly send: Box | null;
  /** All of the composer, as far as it is told. */
  readonly root: Box;
}

const EDGE = 4;
const GAP = 6;
/** One line of words. */
export const LEAST: Size = { width: 240, height: 44 };
const MOST: Size = { width: 440, height: 340 };
/** A place with room for so much is good enough not to look further. */
const ENOUGH = 150;

const right = ({ left, width }: Box) => left + width;
const bottom = ({ top, height }: Box) => top + height;

export function overlap(a: Box, b: Box): boolean {
  return a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map(right)) - left;
  return { left, top, width, height: Math.max(...boxes.map(bottom)) - top };
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Free room below, above and at both sides of a box, the frame laid along it. */
function rooms(box: Box, width: number, viewport: Size, along: Box): Box[] {
  const left = clamp(along.left, EDGE, viewport.width - EDGE - width);
  const low = Math.max(EDGE, bottom(box) + GAP);
  const high = Math.min(viewport.height - EDGE, box.top - GAP);
  const whole = viewport.height - 2 * EDGE;
  const after = Math.max(EDGE, right(box) + GAP);
  const before = Math.min(viewport.width, box.left) - GAP - EDGE;
  return [
    { left, top: low, width, height: viewport.height - EDGE - low },
    { left, top: EDGE, width, height: high - EDGE },
    { left: after, top: EDGE, width: Math.min(width, viewport.width - EDGE - after), height: whole },
    {
      left: Math.max(EDGE, before + EDGE - width),
      top: EDGE,
      width: Math.min(width, before),
      height: whole,
    },
  ];
}

/** The part of a room that is taken: close to the field. */
function within(room: Box, height: number, field: Box): Box {
  const above = bottom(room) <= field.top;
  const below = room.top >= bottom(field);
  const top = below
    ? room.top
    : above
      ? bottom(room) - height
      : clamp(field.top, room.top, bottom(room) - height);
  return { ...room, top, height };
}

/**
 * @param wanted height that the frame's words take
 * @returns null where there is no room: nothing is shown rather than something over what is being written
 */
export function coachBox({ field, send, root }: ComposerBoxes, viewport: Size, wanted: number): Box | null {
  const free = viewport.width - 2 * EDGE;
  const most = viewport.width < NARROW ? free : MOST.width;
  const width = Math.min(most, free, Math.max(field.width, 320));
  const kept = send === null ? [field] : [field, send];
  const height = clamp(wanted, LEAST.height, Math.min(MOST.height, viewport.height - 2 * EDGE));
  const places = [
    ...rooms(around([...kept, root]), width, viewport, field),
    ...rooms(around(kept), width, viewport, field),
    ...rooms(field, width, viewport, field),
  ]
    .filter((room) => room.width >= LEAST.width && room.height >= LEAST.height)
    .map((room) => within(room, Math.min(height, room.height), field))
    .filter((box) => kept.every((one) => !overlap(box, one)));
  const good = places.find((box) => box.height >= Math.min(height, ENOUGH));
  return good ?? places.sort((a, b) => b.height - a.height)[0] ?? null;
}
