import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachBox, LEAST, overlap } from '../../../src/content/coach/place';
import type { Box, Size } from '../../../src/dom/place';

const wide: Size = { width: 1280, height: 900 };
const narrow: Size = { width: 360, height: 640 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const field = box(300, 300, 580, 60);
const send = box(820, 370, 60, 30);
const root = box(290, 290, 600, 120);

describe('the coach’s place', () => {
  it('is right under the composer', () => {
    const at = coachBox({ field, send, root }, wide, 120);
    expect(at).toEqual({ left: 300, top: 416, width: 440, height: 120 });
  });

  it('is above it where there is no room below', () => {
    const low = (one: Box): Box => ({ ...one, top: one.top + 480 });
    const at = coachBox({ field: low(field), send: low(send), root: low(root) }, wide, 120);
    expect(at).toMatchObject({ left: 300, top: 770 - 6 - 120, height: 120 });
  });

  it('is beside a composer as high as the window', () => {
    const tall = box(300, 0, 600, 900);
    const at = coachBox(
      { field: box(310, 60, 580, 760), send: box(820, 840, 60, 30), root: tall },
      wide,
      120,
    );
    expect(at?.left).toBe(906);
    expect(at?.width).toBe(370);
  });

  it('lies on a bare part of the composer where all else is full: never on the field, never on Send', () => {
    const full = box(0, 0, 360, 640);
    const at = coachBox({ field: box(0, 60, 360, 300), send: box(280, 10, 70, 40), root: full }, narrow, 200);
    expect(at).toMatchObject({ left: 4, top: 366 });
    expect(at?.width).toBe(352);
  });

  it('is as high as its words, in bounds', () => {
    expect(coachBox({ field, send, root }, wide, 10)?.height).toBe(LEAST.height);
    expect(coachBox({ field, send, root }, wide, 5_000)?.height).toBe(340);
  });

  it('needs no Send to be known', () => {
    expect(coachBox({ field, send: null, root: field }, wide, 100)?.top).toBe(366);
  });

  it('is nowhere where the field takes all there is', () => {
    const all = box(0, 0, 360, 640);
    expect(coachBox({ field: all, send: null, root: all }, narrow, 100)).toBeNull();
  });

  it('covers neither field nor Send and stays in the window, whatever the page', () => {
    const viewport = fc.record({
      width: fc.integer({ min: 280, max: 2_000 }),
      height: fc.integer({ min: 240, max: 1_500 }),
    });
    const any = fc.record({
      left: fc.integer({ min: -200, max: 1_800 }),
      top: fc.integer({ min: -400, max: 1_400 }),
      width: fc.integer({ min: 20, max: 1_200 }),
      height: fc.integer({ min: 10, max: 900 }),
    });
    let shown = 0;
    fc.assert(
      fc.property(
        viewport,
        any,
        fc.option(any),
        any,
        fc.integer({ min: 0, max: 800 }),
        (size, f, s, r, high) => {
          const at = coachBox({ field: f, send: s, root: r }, size, high);
          if (at === null) return;
          shown += 1;
          expect(overlap(at, f)).toBe(false);
          if (s !== null) expect(overlap(at, s)).toBe(false);
          expect(at.width).toBeGreaterThanOrEqual(LEAST.width);
          expect(at.height).toBeGreaterThanOrEqual(LEAST.height);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.left + at.width).toBeLessThanOrEqual(size.width);
          expect(at.top + at.height).toBeLessThanOrEqual(size.height);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(shown).toBeGreaterThan(1_000);
  });
});
