import { describe, expect, it } from 'vitest';
import { siteFor } from '../../src/sites';

const covers = (address: string) => {
  const url = new URL(address);
  return siteFor(url)?.covers(url);
};

describe('what X opens over the page that was there', () => {
  it.each([
    ['https://x.com/compose/post', true],
    ['https://twitter.com/compose/post', true],
    ['https://x.com/maisontilleul/status/1890000000000000001', false],
    ['https://x.com/maisontilleul', false],
    ['https://x.com/home', false],
    ['https://www.facebook.com/compose/post', false],
  ])('%s: %s', (address, expected) => {
    expect(covers(address)).toBe(expected);
  });
});
