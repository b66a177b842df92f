// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findOutside, ownElements } from '../../../src/dom/read/own';

describe('ownElements', () => {
  it('steps over nested containers and goes on after them', () => {
    const root = document.createElement('article');
    root.innerHTML = '<a></a><div><article><b></b></article><i></i></div><article></article><u></u>';
    expect(ownElements(root, 'article').map((element) => element.localName)).toEqual(['a', 'div', 'i', 'u']);
  });

  it('stays inside its container', () => {
    const host = document.createElement('div');
    host.innerHTML = '<article></article><p></p>';
    expect(ownElements(host.firstElementChild as Element, 'article')).toEqual([]);
  });
});

describe('findOutside', () => {
  it('passes over the part that is left out', () => {
    const root = document.createElement('div');
    root.innerHTML = '<div id="quote"><time id="one"></time></div><time id="two"></time>';
    expect(findOutside(root, 'time', root.querySelector('#quote'))?.id).toBe('two');
    expect(findOutside(root, 'time', null)?.id).toBe('one');
    expect(findOutside(root, 'video', null)).toBeNull();
  });
});
