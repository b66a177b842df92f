import { describe, expect, it } from 'vitest';
import { isWordList, ListApart } from '../../../src/options/versions/list-apart';
import { html } from '../../ui/html';

const marked = (page: Document, tag: string) =>
  [...page.querySelectorAll(tag)].map((one) => one.childNodes[1]?.textContent);

describe('two lists of words', () => {
  it('are told entry by entry, never letter by letter of what stands beside', () => {
    const page = html(
      'fr',
      <ListApart
        before={['retard de livraison', 'pick-up point', 'colis', 'parcel*']}
        after={['colis', 'livraison*', 'point relais', 'parcel*']}
      />,
    );
    expect(marked(page, 'del')).toEqual(['retard de livraison', 'pick-up point']);
    expect(marked(page, 'ins')).toEqual(['livraison*', 'point relais']);
    expect(page.body.textContent).toContain('2 autres restent');
  });

  it('in another order say so', () => {
    expect(html('fr', <ListApart before={['a', 'b']} after={['b', 'a']} />).body.textContent).toContain(
      'ordre',
    );
  });

  it('are lists of short texts: sentences are told word by word', () => {
    expect(isWordList(['colis', 'point relais'])).toBe(true);
    expect(isWordList([`On ${'parle '.repeat(20)}`])).toBe(false);
    expect(isWordList([{ id: 'a' }])).toBe(false);
    expect(isWordList(undefined)).toBe(false);
  });
});
