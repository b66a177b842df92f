import { describe, expect, it } from 'vitest';
import { readPageAddress } from '../../src/options/page-address';

describe('a page as an admin types or pastes it', () => {
  it.each([
    ['@marque', { network: null, handle: 'marque' }],
    [' marque ', { network: null, handle: 'marque' }],
    ['x.com/marque', { network: 'x', handle: 'marque' }],
    ['https://twitter.com/marque/status/12', { network: 'x', handle: 'marque' }],
    [
      'https://www.facebook.com/marque.officielle/posts/1?x=2',
      { network: 'facebook', handle: 'marque.officielle' },
    ],
    ['fr-fr.facebook.com/marque', { network: 'facebook', handle: 'marque' }],
    ['https://m.facebook.com/profile.php?id=1000123', { network: 'facebook', handle: '1000123' }],
    ['https://www.facebook.com/pages/Marque/123', { network: 'facebook', handle: 'Marque' }],
    ['https://example.org/marque', { network: null, handle: 'marque' }],
    ['https://exa mple/x', { network: null, handle: 'https://exa mple/x' }],
    ['', { network: null, handle: '' }],
  ])('%s', (typed, expected) => {
    expect(readPageAddress(typed)).toEqual(expected);
  });
});
