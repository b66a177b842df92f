/** The same sources give the same package, byte for byte, whenever and wherever it is built. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBuilt } from '../../tools/build/fresh';
import { pack } from '../../tools/build/pack';
import { type Target, targets } from '../../tools/build/target';
import { run } from '../../tools/run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relais-build-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function packageOf(target: Target, built: string, name: string): Promise<Buffer> {
  const file = path.join(folder, `${name}-${target}.zip`);
  await pack(built, file);
  return readFile(file);
}

/** Built anew beside the one in use, on a clock that hardly anybody has. */
function builtAgain(target: Target): string {
  const dist = path.join(folder, 'again');
  const { code } = run('tsx', ['tools/build.ts', target, '--no-package'], {
    capture: true,
    // The test runner says that it is one, and the builder would believe it.
    env: { RELAIS_DIST: dist, TZ: 'Pacific/Chatham', NODE_ENV: 'production' },
  });
  expect(code).toBe(0);
  return path.join(dist, target);
}

it.each(targets)('%s', async (target) => {
  const first = await packageOf(target, ensureBuilt(target), 'first');
  const second = await packageOf(target, builtAgain(target), 'second');
  expect(first.length).toBeGreaterThan(1_000);
  expect(first.equals(second)).toBe(true);
});
