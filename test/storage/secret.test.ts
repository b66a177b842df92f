import { describe, expect, it } from 'vitest';
import { pseudonyms } from '../../src/storage/secret';
import { fakeKeys } from './fakes';

describe('pseudonyms', () => {
  it('are the same for the same text on one machine, and nothing alike on another', async () => {
    const keys = fakeKeys();
    const one = await pseudonyms(keys)('author|x|lea');
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(await pseudonyms(keys)('author|x|lea')).toBe(one);
    expect(await pseudonyms(keys)('author|x|leo')).not.toBe(one);
    expect(await pseudonyms(fakeKeys())('author|x|lea')).not.toBe(one);
  });

  it('keep one key where two ask at once, and a key that cannot be taken out', async () => {
    const keys = fakeKeys();
    const [a, b] = await Promise.all([pseudonyms(keys)('t'), pseudonyms(keys)('t')]);
    expect(a).toBe(b);
    const key = await keys.load('handles');
    expect(key?.extractable).toBe(false);
  });
});
