/** The same sources give the same package, byte for byte, whenever and wherever it is built. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack } from '../../tools/build/pack';
import { type Target, targets } from '../../tools/build/target';
import { run } from '../../tools/run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relais-build-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function packageOf(target: Target, name: string, zone: string): Promise<Buffer> {
  const dist = path.join(folder, name);
  const built = run('tsx', ['tools/build.ts', target, '--no-package'], {
    capture: true,
    env: { RELAIS_DIST: dist, TZ: zone },
  });
  expect(built.code).toBe(0);
  const file = path.join(folder, `${name}-${target}.zip`);
  await pack(path.join(dist, target), file);
  return readFile(file);
}

it.each(targets)('%s', async (target) => {
  const first = await packageOf(target, 'first', 'Europe/Paris');
  const second = await packageOf(target, 'second', 'Pacific/Auckland');
  expect(first.length).toBeGreaterThan(1_000);
  expect(first.equals(second)).toBe(true);
});
