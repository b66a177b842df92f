// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watch } from '../../src/dom/watch';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('watching a page', () => {
  let stop: AbortController;
  let touched: string[];
  let gone: string[];
  let found: string[];

  beforeEach(() => {
    document.body.innerHTML = '';
    stop = new AbortController();
    [touched, gone, found] = [[], [], []];
  });
  afterEach(() => stop.abort());

  const start = () =>
    watch({
      root: document,
      selector: '[role="article"]',
      found: (element) => found.push(element.id),
      touched: (element) => touched.push(element.id),
      gone: (element) => gone.push(element.id),
      signal: stop.signal,
    });
  const add = (id: string, place: Element = document.body) => {
    const element = document.createElement('div');
    element.setAttribute('role', 'article');
    element.id = id;
    element.innerHTML = '<p><span>text</span></p>';
    place.append(element);
    return element;
  };

  it('finds what is there and what comes, each once', async () => {
    add('a');
    start();
    await turn();
    add('b', document.body.appendChild(document.createElement('section')));
    await turn();
    expect(found).toEqual(['a', 'b']);
    expect(touched).toEqual(['a', 'b']);
  });

  it('reads again the one container in which something changed, not the one around it', async () => {
    const outer = add('outer');
    const inner = add('inner', outer);
    start();
    await turn();
    touched = [];
    const text = inner.querySelector('span')?.firstChild as Text;
    text.data = 'other text';
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(touched).toEqual(['inner']);
  });

  it('forgets what goes, and knows a moved element from a removed one', async () => {
    const a = add('a');
    const b = add('b');
    start();
    await turn();
    document.body.append(a);
    b.remove();
    await turn();
    expect(gone).toEqual(['b']);
  });

  it('forgets an element that is no container any more', async () => {
    const a = add('a');
    start();
    await turn();
    a.setAttribute('role', 'presentation');
    await turn();
    expect(gone).toEqual(['a']);
  });

  it('reads a storm of changes a few times, and the last one', async () => {
    const a = add('a');
    start();
    await turn();
    touched = [];
    for (let round = 0; round < 200; round += 1) {
      a.setAttribute('aria-label', String(round));
      if (round % 20 === 0) await turn();
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.length).toBeLessThan(8);
  });

  it('copes with more changes at once than it would keep apart', async () => {
    start();
    await turn();
    const place = document.body.appendChild(document.createElement('section'));
    for (let at = 0; at < 21_000; at += 1) place.append(document.createElement('i'));
    add('last');
    await turn();
    await turn();
    expect(found).toEqual(['last']);
  });

  it('is silent once stopped', async () => {
    start();
    await turn();
    stop.abort();
    add('late');
    await turn();
    expect(found).toEqual([]);
  });
});
