import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardBox, stripBox } from '../../../src/content/guard/place';

const viewport = fc.record({
  width: fc.integer({ min: 280, max: 2_000 }),
  height: fc.integer({ min: 240, max: 1_500 }),
});
const inside = ({ width, height }: { width: number; height: number }) =>
  fc.record({
    left: fc.integer({ min: 0, max: width - 10 }),
    top: fc.integer({ min: 0, max: height - 10 }),
    width: fc.constant(10),
    height: fc.constant(10),
  });

describe('the guard’s frame', () => {
  it('is whole in the viewport, and lies over the middle of what it guards', () => {
    fc.assert(
      fc.property(
        viewport.chain((view) => fc.tuple(fc.constant(view), inside(view))),
        ([view, button]) => {
          const box = guardBox(button, view);
          const [x, y] = [button.left + 5, button.top + 5];
          expect(box.left >= 0 && box.top >= 0).toBe(true);
          expect(box.left + box.width <= view.width && box.top + box.height <= view.height).toBe(true);
          // At the very edge a margin stays free: the page below is inert all the same.
          const margin = 8;
          expect(x >= box.left - margin && x <= box.left + box.width + margin).toBe(true);
          expect(y >= box.top - margin && y <= box.top + box.height + margin).toBe(true);
        },
      ),
    );
  });
});

describe('a strip', () => {
  it('stays out of the way of what is about to be pressed', () => {
    const view = { width: 1_280, height: 900 };
    const above = { left: 40, top: 120, width: 200, height: 40 };
    const below = { left: 40, top: 780, width: 200, height: 40 };
    expect(stripBox(above, view).top).toBeGreaterThan(above.top + above.height);
    const box = stripBox(below, view);
    expect(box.top + box.height).toBeLessThan(below.top);
  });
});
