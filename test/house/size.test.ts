/** What every page of a network has to load stays small. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ensureBuilt } from '../../tools/build/fresh';
import { targets } from '../../tools/build/target';

const MOST = 60_000;

it.each(targets)('the content script of %s is at most 60 kB, compressed', (target) => {
  const script = readFileSync(path.join(ensureBuilt(target), 'src/content/main.iife.js'));
  const bytes = gzipSync(script, { level: 9 }).length;
  process.stdout.write(`content script, ${target}: ${(bytes / 1000).toFixed(1)} kB compressed\n`);
  expect(bytes).toBeLessThanOrEqual(MOST);
});
