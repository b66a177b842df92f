// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { lineUp } from '../../../src/content/marks/line-up';

describe('the markers’ order', () => {
  let layer: HTMLElement;
  beforeEach(() => {
    document.body.innerHTML = '';
    layer = document.createElement('div');
    document.body.append(layer);
  });
  const marker = (id: string, top: number, left = 0) => {
    const button = document.createElement('button');
    button.id = id;
    return { button, at: { top, left } };
  };
  const order = () => [...layer.children].map(({ id }) => id).join('');
  const [a, b, c] = [() => marker('a', 10), () => marker('b', 20), () => marker('c', 20, 5)];

  it('is that of the eye: from top to bottom, then from left to right', () => {
    lineUp(layer, [c(), a(), b()], null);
    expect(order()).toBe('abc');
  });

  it('puts a newcomer in its place and moves nobody else', () => {
    const [first, last] = [a(), c()];
    lineUp(layer, [first, last], null);
    const moved: Node[] = [];
    const { insertBefore } = layer;
    layer.insertBefore = <T extends Node>(node: T, next: Node | null): T => {
      moved.push(node);
      return insertBefore.call(layer, node, next) as T;
    };
    const between = b();
    lineUp(layer, [between, first, last], null);
    expect(order()).toBe('abc');
    expect(moved).toEqual([between.button]);
  });

  it('takes no heed of the hidden ones', () => {
    const all = [a(), b(), c()];
    lineUp(layer, all, null);
    const [first, second, third] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    second.button.hidden = true;
    lineUp(layer, [{ ...first, at: { top: 90, left: 0 } }, third], null);
    expect(order()).toBe('bca');
  });

  it('never moves the one that the keyboard is on', () => {
    const [first, last] = [a(), b()];
    lineUp(layer, [first, last], null);
    last.button.focus();
    lineUp(layer, [last, { ...first, at: { top: 90, left: 0 } }], last.button);
    expect(order()).toBe('ba');
    expect(document.activeElement).toBe(last.button);
  });
});
