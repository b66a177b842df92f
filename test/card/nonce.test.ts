// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { takeNonce } from '../../src/card/nonce';

const at = (hash: string) => {
  history.replaceState(null, '', `/src/card/index.html${hash}`);
  return takeNonce(location, history);
};

it('takes the nonce and leaves no trace of it in the address', () => {
  expect(at('#abcdefghijklmnopqrstuv-_')).toBe('abcdefghijklmnopqrstuv-_');
  expect(location.hash).toBe('');
});

it.each(['', '#', '#short', `#${'a'.repeat(65)}`, '#abcdefghijklmnopqrstuv<b>'])('refuses %s', (hash) => {
  expect(at(hash)).toBeNull();
  expect(location.hash).toBe('');
});
