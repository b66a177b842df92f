// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  attr,
  closest,
  find,
  findAll,
  follows,
  has,
  holds,
  matches,
  parentElementOf,
  tagOf,
} from '../../../src/dom/read/nodes';
import { ownElements } from '../../../src/dom/read/own';
import { textOf } from '../../../src/dom/read/text';

const walking =
  'parentNode parentElement firstChild nextSibling nodeType nodeValue childNodes localName firstElementChild nextElementSibling';
const asking = 'getAttribute hasAttribute matches closest querySelector querySelectorAll';

/** A form with an input for each name. Browsers let those win over inherited properties; jsdom needs help. */
function clobbered(names: string): { host: HTMLElement; form: HTMLFormElement } {
  const host = document.createElement('div');
  const inputs = names.split(' ').map((name) => `<input name="${name}">`);
  host.innerHTML = `<form id="f" data-a="1">Bonjour <b class="x">toi</b>${inputs.join('')}</form><p>fin</p>`;
  const form = host.getElementsByTagName('form')[0] as HTMLFormElement;
  for (const input of host.getElementsByTagName('input')) {
    Object.defineProperty(form, input.name, { value: input });
  }
  return { host, form };
}

describe('page nodes whose properties are shadowed by named elements', () => {
  it('are still walked', () => {
    const { host, form } = clobbered(walking);
    expect(form.parentNode).toBeInstanceOf(HTMLInputElement);
    expect(parentElementOf(form)).toBe(host);
    expect(tagOf(form)).toBe('form');
    expect(textOf(host, { max: 100 })).toBe('Bonjour toi\nfin');
  });

  it('are still asked', () => {
    const { host, form } = clobbered(asking);
    expect(form.matches).toBeInstanceOf(HTMLInputElement);
    expect(attr(form, 'data-a')).toBe('1');
    expect(has(form, 'data-b')).toBe(false);
    expect(matches(form, '#f')).toBe(true);
    expect(closest(form, 'div')).toBe(host);
    expect(findAll(form, 'input')).toHaveLength(asking.split(' ').length);
    expect(holds(form, find(form, 'b'))).toBe(true);
    expect(follows(form, find(host, 'p') as Element)).toBe(true);
    expect(ownElements(host, 'article')).toHaveLength(asking.split(' ').length + 3);
  });
});
