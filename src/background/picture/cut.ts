/** Which piece of a tab's picture is the comment. */
import type { Pose } from '../../messages/to-content';
import type { Cut } from './camera';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Least side of a piece that shows anything, in CSS pixels. */
const LEAST = 8;
/** A picture and a window of other proportions are not of the same thing. */
const ROUNDING = 0.02;

/** How much of the comment is in the window, CSS pixels; null where that is nothing. */
function visible({ box, window }: Pose): Cut | null {
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(window.width, box.left + box.width) - left;
  const height = Math.min(window.height, box.top + box.height) - top;
  return width < LEAST || height < LEAST ? null : { left, top, width, height };
}

/** True where nothing of the comment lies outside the window; half a pixel is rounding. */
export function isEntire({ box, window }: Pose): boolean {
  const { left, top, width, height } = box;
  return (
    left >= -0.5 && top >= -0.5 && left + width <= window.width + 0.5 && top + height <= window.height + 0.5
  );
}

/** Device pixels, whole ones; null where the picture cannot be of this window. */
export function cutOf(pose: Pose, picture: Size): Cut | null {
  const seen = visible(pose);
  const across = picture.width / pose.window.width;
  const down = picture.height / pose.window.height;
  if (seen === null || !(across > 0) || Math.abs(across / down - 1) > ROUNDING) return null;
  const left = Math.floor(seen.left * across);
  const top = Math.floor(seen.top * down);
  const width = Math.min(picture.width - left, Math.ceil(seen.width * across));
  const height = Math.min(picture.height - top, Math.ceil(seen.height * down));
  return width < 1 || height < 1 ? null : { left, top, width, height };
}

/** The comment stood still while the picture was made. */
export function isSame(before: Pose, after: Pose): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1;
  return (
    before.url === after.url &&
    before.text === after.text &&
    near(before.box.left, after.box.left) &&
    near(before.box.top, after.box.top) &&
    near(before.box.width, after.box.width) &&
    near(before.box.height, after.box.height)
  );
}
