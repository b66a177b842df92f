import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digest } from '../../src/platform/digest';

it.each(['', 'abc', 'é 🌿 \u0000', 'x'.repeat(100_000)])('is SHA-256 of the UTF-8 bytes (%#)', (text) => {
  expect(digest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
});
