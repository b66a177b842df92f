// @vitest-environment jsdom
/** A key that comes before the next frame finds the reply that was just begun. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CoachOptions, createCoach } from '../../../src/content/coach/coach';
import { createHost } from '../../../src/dom/host';
import { comment, entry } from '../made';

const stop = new AbortController();
let time = 0;
beforeEach(() => {
  // No frame comes: the machine is busy.
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('visualViewport', null);
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  for (const name of ['ResizeObserver', 'IntersectionObserver']) {
    vi.stubGlobal(
      name,
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
        takeRecords() {
          return [];
        }
      },
    );
  }
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the reply that is written', () => {
  it('is known at the first key, also where no frame came since the field was touched', () => {
    document.body.innerHTML = '<form><textarea></textarea><button>Send</button></form>';
    const editor = document.querySelector('textarea') as HTMLTextAreaElement;
    const comments = Array.from({ length: 12 }, (_, nth) =>
      entry({ comment: comment({ id: String(nth) }) }, document.createElement('article')),
    );
    const [mine] = comments;
    const options = {
      host: createHost('', stop.signal),
      contract: { root: 'form', editable: 'textarea', submit: 'button' },
      near: () => comments,
      // Each look takes its time: the last of them is the one.
      composerFor: (one: unknown) => {
        time += 3;
        return one === mine ? editor : null;
      },
      find: (key: string) => comments.find((one) => one.key === key),
      signal: stop.signal,
    } as unknown as CoachOptions;
    const coach = createCoach(options);
    expect(coach.target()).toBeNull();
    editor.focus();
    expect(coach.target()).toEqual({ editor, entry: mine });
  });
});
