// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createSpots } from '../../../src/content/marks/spots';

const viewport = { width: 1000, height: 800 };

describe('where markers go', () => {
  let now = 0;
  let looks = 0;
  let covered = false;
  /** What a look at a point costs, in milliseconds. */
  let cost = 0;
  const host = document.createElement('div');

  beforeEach(() => {
    [now, looks, covered, cost] = [0, 0, false, 0];
    document.body.innerHTML = '';
    Document.prototype.elementFromPoint = (_left: number, top: number) => {
      looks += 1;
      now += cost;
      if (covered) return document.body;
      return [...document.body.children].find((one) => one.getBoundingClientRect().top <= top) ?? null;
    };
  });

  const at = (top: number) => {
    const element = document.createElement('article');
    const place = { top };
    element.getBoundingClientRect = () => ({ left: 200, top: place.top, width: 400, height: 60 }) as DOMRect;
    document.body.prepend(element);
    return { element, place };
  };

  it('gives a spot to what can be seen, and none to what is covered or out of view', () => {
    const spots = createSpots(host, () => now);
    spots.begin();
    expect(spots.of(at(100).element, viewport)).toMatchObject({ left: 173 });
    expect(spots.of(at(900).element, viewport)).toBeNull();
    covered = true;
    expect(spots.of(at(300).element, viewport)).toBeNull();
    expect(spots.owes()).toBe('nothing');
  });

  it('looks no longer than its budget, and says who is left', () => {
    cost = 2;
    const spots = createSpots(host, () => now);
    const all = [100, 200, 300, 400].map(at);
    const round = () => {
      spots.begin();
      return all.map(({ element }) => spots.of(element, viewport) !== null);
    };
    expect(round()).toEqual([true, true, false, false]);
    expect(spots.owes()).toBe('new');
    expect(round()).toEqual([true, true, true, true]);
    expect(looks).toBe(4);
    expect(spots.owes()).toBe('nothing');
  });

  it('follows what moves at once, and looks again a moment later', () => {
    const spots = createSpots(host, () => now);
    const { element, place } = at(100);
    spots.begin();
    spots.of(element, viewport);
    place.top = 140;
    now += 20;
    spots.begin();
    expect(spots.of(element, viewport)?.top).toBe(144);
    expect(looks).toBe(1);
    expect(spots.owes()).toBe('moved');
    now += 100;
    spots.begin();
    spots.of(element, viewport);
    expect(looks).toBe(2);
    expect(spots.owes()).toBe('nothing');
  });
});
