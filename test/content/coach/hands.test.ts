// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHands } from '../../../src/content/coach/hands';

let stop = new AbortController();
let now = 0;
beforeEach(() => {
  stop = new AbortController();
  now = 0;
  // jsdom sets `isTrusted` on each event itself, and lets nobody change it.
  const listen = globalThis.addEventListener.bind(globalThis);
  vi.spyOn(globalThis, 'addEventListener').mockImplementation(((
    type: string,
    act: EventListener,
    options: object,
  ) =>
    listen(
      type,
      (event: Event) =>
        act(new Proxy(event, { get: (one, name) => (name === 'isTrusted' ? true : bound(one, name)) })),
      options,
    )) as typeof addEventListener);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});
const bound = (event: Event, name: string | symbol): unknown => {
  const value: unknown = Reflect.get(event, name, event);
  return typeof value === 'function' ? value.bind(event) : value;
};

function page() {
  document.body.innerHTML =
    '<div id="field" class="editor"><b>x</b></div><button id="send">S</button><p>y</p>';
  const hands = watchHands({ submit: '#send', editable: '.editor' }, () => now, stop.signal);
  const at = (selector: string) => document.querySelector(selector) as Element;
  return { hands, at };
}

describe('a person’s hands', () => {
  it('pay for four looks a gesture, and for no more', () => {
    const { hands, at } = page();
    expect(hands.spend()).toBe(false);
    at('#field').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect([1, 2, 3, 4, 5].map(() => hands.spend())).toEqual([true, true, true, true, false]);
    hands.grant();
    expect(hands.spend()).toBe(true);
  });

  it('press Send, and nothing since', () => {
    const { hands, at } = page();
    expect(hands.sentWithin(10_000)).toBe(false);
    at('#send').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    now = 9_000;
    expect(hands.sentWithin(10_000)).toBe(true);
    now = 11_000;
    expect(hands.sentWithin(10_000)).toBe(false);
  });

  it('that type or press elsewhere afterwards have not sent', () => {
    const { hands, at } = page();
    const send = () => at('#send').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    send();
    at('#field').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Control', bubbles: true, composed: true }),
    );
    expect(hands.sentWithin(100)).toBe(true);
    at('#field').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect(hands.sentWithin(100)).toBe(false);
    send();
    at('p').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(hands.sentWithin(100)).toBe(false);
  });

  it('send with Enter in the field, where the site takes it so', () => {
    const { hands, at } = page();
    const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
    at('p').dispatchEvent(enter());
    expect(hands.sentWithin(100)).toBe(false);
    at('#field b').dispatchEvent(enter());
    expect(hands.sentWithin(100)).toBe(true);
  });
});
