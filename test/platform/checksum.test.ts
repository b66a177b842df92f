import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksum } from '../../src/platform/checksum';

it('is the same for the same text, and shows every single change', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.nat(),
      fc.integer({ min: 1, max: 0xffff }),
      (text, at, mask) => {
        const place = at % text.length;
        const other = String.fromCharCode(text.charCodeAt(place) ^ mask);
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        expect(checksum(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(checksum(text.slice())).toBe(checksum(text));
        expect(checksum(changed)).not.toBe(checksum(text));
      },
    ),
    { numRuns: 2_000 },
  );
});

it('shows what was cut, added or turned round', () => {
  const texts = ['', 'a', 'aa', 'ab', 'ba', 'abc', 'cba', '\u0000', '\u0000\u0000'];
  expect(new Set(texts.map(checksum)).size).toBe(texts.length);
});
