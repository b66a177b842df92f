import { describe, expect, it } from 'vitest';
import { cardBox, MARKER, markerSpot, probes } from '../../src/dom/place';

const viewport = { width: 1280, height: 900 };
const comment = { left: 340, top: 200, width: 600, height: 120 };

describe('the marker', () => {
  it('stands in the free margin at the left of its comment', () => {
    const spot = markerSpot(comment, viewport);
    expect(spot.left + MARKER).toBeLessThanOrEqual(comment.left);
    expect(spot.top).toBeGreaterThanOrEqual(comment.top);
  });

  it('goes to the right where the left has no room, and on the edge where neither has', () => {
    const right = markerSpot({ ...comment, left: 0 }, viewport);
    expect(right.left).toBeGreaterThanOrEqual(600);
    const full = markerSpot({ ...comment, left: 0, width: 320 }, { width: 320, height: 600 });
    expect(full.left).toBe(0);
  });

  it('is looked for only where the comment lies in the viewport', () => {
    const above = { ...comment, top: -110 };
    expect(probes(above, markerSpot(above, viewport), viewport)).toEqual([]);
    const points = probes(comment, markerSpot(comment, viewport), viewport);
    expect(points.length).toBe(2);
    for (const { left, top } of points) {
      expect(left).toBeGreaterThan(comment.left);
      expect(top).toBeGreaterThanOrEqual(comment.top);
    }
  });
});

describe('the card', () => {
  const marker = { left: 313, top: 204, width: MARKER, height: MARKER };
  const inside = (box: { left: number; top: number; width: number; height: number }, size = viewport) => {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(size.width);
    expect(box.top + box.height).toBeLessThanOrEqual(size.height);
  };

  it('measures 360 by 480 and stays whole in the viewport wherever its marker is', () => {
    for (const top of [-500, 0, 450, 899, 5_000]) {
      const box = cardBox({ ...marker, top }, { ...comment, top }, viewport);
      expect([box.width, box.height]).toEqual([360, 480]);
      inside(box);
    }
  });

  it('leaves the comment in sight where there is room at either side', () => {
    const wide = { width: 1_600, height: 900 };
    const beyond = cardBox(marker, comment, wide);
    expect(beyond.left).toBeGreaterThanOrEqual(comment.left + comment.width);
    const far = { ...comment, left: 700 };
    const before = cardBox({ ...marker, left: 673 }, far, viewport);
    expect(before.left + before.width).toBeLessThanOrEqual(673);
  });

  it('is a sheet at the bottom of a narrow screen', () => {
    const narrow = { width: 390, height: 700 };
    const box = cardBox({ ...marker, left: 0 }, { ...comment, left: 0, width: 390 }, narrow);
    expect(box).toEqual({ left: 0, top: 220, width: 390, height: 480 });
    inside(cardBox(marker, comment, { width: 300, height: 300 }), { width: 300, height: 300 });
  });
});
