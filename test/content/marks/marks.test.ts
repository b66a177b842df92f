// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/content/entry';
import { createMarks, type Marks } from '../../../src/content/marks/marks';
import { entry, verdict } from '../made';

const HIGH = 60;

describe('the markers of a page', () => {
  const frames: (() => void)[] = [];
  /** The page is laid out and painted, as often as it takes for all to be at rest. */
  const draw = () => {
    while (frames.length > 0) for (const run of frames.splice(0)) run();
  };
  const near = new Set<Element>();
  let scrolled = 0;
  let root: ShadowRoot;
  let marks: Marks;
  let stop: AbortController;

  beforeEach(() => {
    document.body.innerHTML = '';
    near.clear();
    scrolled = 0;
    stop = new AbortController();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly told: () => void) {}
        observe = () => void frames.push(this.told);
        unobserve = () => undefined;
        disconnect = () => undefined;
      },
    );
    Document.prototype.elementFromPoint = (_left: number, top: number) =>
      [...document.querySelectorAll('article')].find((one) => {
        const from = top - one.getBoundingClientRect().top;
        return from >= 0 && from < HIGH;
      }) ?? null;
    const element = document.createElement('div');
    document.body.append(element);
    root = element.attachShadow({ mode: 'open' });
    marks = createMarks({
      host: { element, root, standing: true, painted: () => undefined },
      label: () => 'Relais',
      isNear: (one) => near.has(one),
      pressed: () => undefined,
      beside: () => null,
      placed: () => undefined,
      signal: stop.signal,
    });
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A flagged comment so far down the page; the window shows 768 pixels of it. */
  const flagged = (top: number): Entry => {
    const element = document.createElement('article');
    element.getBoundingClientRect = () => new DOMRect(200, top - scrolled, 400, HIGH);
    document.body.append(element);
    return entry({ verdict: verdict() }, element);
  };
  /** The browser tells that it came into view. */
  const comesNear = (one: Entry) => {
    near.add(one.element);
    marks.update(one);
  };
  const shown = () => [...root.querySelectorAll('button')].filter(({ hidden }) => !hidden);

  it('show where the flagged comments in view are', () => {
    const [first, far] = [flagged(100), flagged(3000)];
    comesNear(first);
    marks.update(far);
    draw();
    expect(shown().map(({ style }) => style.translate)).toEqual(['173px 104px']);
    expect(root.activeElement).toBeNull();
  });

  it('take the keyboard at once when called, before the browser says that their comment came near', () => {
    const [first, far] = [flagged(100), flagged(3000)];
    comesNear(first);
    draw();
    marks.call(first);
    expect(root.activeElement).toBe(shown()[0]);
    const before = shown()[0];
    scrolled = 2600;
    marks.call(far);
    // No frame was drawn: a key pressed now must go to the comment in view.
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).not.toBe(before);
    expect(root.activeElement).toBe(shown()[0]);
    expect(root.activeElement?.classList.contains('called')).toBe(true);
  });

  it('keep the keyboard until the browser says so, and go once it says the contrary', () => {
    const far = flagged(3000);
    scrolled = 2600;
    marks.call(far);
    const [button] = shown();
    // A new verdict, meanwhile.
    marks.update(far);
    draw();
    expect(root.activeElement).toBe(button);
    comesNear(far);
    draw();
    expect(root.activeElement).toBe(button);
    near.delete(far.element);
    marks.update(far);
    expect(root.querySelector('button')).toBeNull();
  });

  it('take it as soon as a cover is gone', () => {
    const far = flagged(3000);
    scrolled = 2600;
    const { elementFromPoint } = Document.prototype;
    Document.prototype.elementFromPoint = () => document.body;
    marks.call(far);
    expect(shown()).toEqual([]);
    Document.prototype.elementFromPoint = elementFromPoint;
    vi.advanceTimersByTime(900);
    marks.refresh();
    draw();
    expect(root.activeElement).toBe(shown()[0]);
  });

  it('never call to a comment that is not flagged', () => {
    const far = flagged(3000);
    far.verdict = verdict({ mark: null });
    scrolled = 2600;
    marks.call(far);
    draw();
    expect(root.querySelector('button')).toBeNull();
  });
});
