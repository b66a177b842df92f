import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from '../../src/dom/frame';

/** A screen drawn by hand: callbacks of the frame, then layout, then observers of sizes. */
function screen() {
  const frames: (() => void)[] = [];
  const observed = new Map<() => void, Set<unknown>>();
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly told: () => void) {
        observed.set(told, new Set());
      }
      observe = (element: unknown) => void observed.get(this.told)?.add(element);
      unobserve = (element: unknown) => void observed.get(this.told)?.delete(element);
      disconnect = () => void observed.delete(this.told);
    },
  );
  return {
    laidOut: false,
    draw() {
      for (const run of frames.splice(0)) run();
      this.laidOut = true;
      for (const [told, elements] of [...observed]) if (elements.size > 0) told();
      this.laidOut = false;
    },
  };
}

describe('work paced by frames', () => {
  let drawn: ReturnType<typeof screen>;
  let stop: AbortController;
  let done: boolean[];
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    drawn = screen();
    stop = new AbortController();
    done = [];
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const start = () => paced(() => done.push(drawn.laidOut), {} as Element, stop.signal);

  it('is done once a frame however often it was asked for, after the layout', () => {
    const { soon } = start();
    soon();
    soon();
    expect(done).toEqual([]);
    drawn.draw();
    drawn.draw();
    expect(done).toEqual([true]);
    soon();
    drawn.draw();
    expect(done).toEqual([true, true]);
  });

  it('is done ten times a second at most for mere changes', () => {
    const { calmly } = start();
    for (let ms = 0; ms < 1_000; ms += 10) {
      calmly();
      vi.advanceTimersByTime(10);
      drawn.draw();
    }
    expect(done.length).toBeGreaterThanOrEqual(8);
    expect(done.length).toBeLessThanOrEqual(11);
  });

  it('ends with its signal', () => {
    const { soon, calmly } = start();
    soon();
    calmly();
    stop.abort();
    vi.advanceTimersByTime(500);
    drawn.draw();
    soon();
    drawn.draw();
    expect(done).toEqual([]);
  });
});
