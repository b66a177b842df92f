import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correctionKey } from '../../src/core/rules/corrections';
import { correctionNames } from '../../src/storage/correction-names';
import { pseudonyms } from '../../src/storage/secret';
import { fakeKeys } from './fakes';

it('comes back as it was on this machine, and says nothing on another', async () => {
  const keys = fakeKeys();
  const here = correctionNames(pseudonyms(keys));
  const again = correctionNames(pseudonyms(keys));
  const elsewhere = correctionNames(pseudonyms(fakeKeys()));
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      const key = correctionKey(text);
      const name = await here.hide(key);
      expect(name).toMatch(/^k[0-9a-f]{16}$/);
      expect(name).not.toContain(key);
      expect(await again.hide(key)).toBe(name);
      expect(await again.show(name)).toBe(key);
      expect(await elsewhere.hide(key)).not.toBe(name);
      expect(await elsewhere.show(name)).not.toBe(key);
    }),
    { numRuns: 50 },
  );
});

it('leaves a name of before as it is', async () => {
  expect(await correctionNames(pseudonyms(fakeKeys())).show('b'.repeat(16))).toBe('b'.repeat(16));
});
