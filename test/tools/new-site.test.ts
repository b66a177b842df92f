/** `npm run new site` in a copy of the checkout: what it makes compiles, is read, and leaves honest gaps. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotMake, newSite } from '../../tools/new/site';
import { root } from '../../tools/root';

let copy = '';
const node = (program: string, ...args: string[]) => {
  const ran = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code: ran.status, said: ran.stdout + ran.stderr };
};

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'relais-new-'));
  for (const name of [
    'src',
    'tools',
    'test/sites',
    'test/pages',
    'package.json',
    'tsconfig.json',
    'biome.json',
    'manifest.json',
    'vitest.config.ts',
  ])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new site', () => {
  it('makes an adapter with its page, and lists them', () => {
    const { code, said } = node('tsx/dist/cli.mjs', 'tools/new.ts', 'site', 'grand-forum');
    expect(said).toContain('src/sites/grand-forum/adapter.ts');
    expect(code).toBe(0);
    expect(readFileSync(path.join(copy, 'src/sites/index.ts'), 'utf8')).toMatch(/grandForum/);
    expect(readFileSync(path.join(copy, 'src/core/comment.ts'), 'utf8')).toContain(`'grand-forum'`);
  });

  it('reads its invented page exactly, in whatever words', () => {
    const { code, said } = node(
      'vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      'test/sites/saved.test.ts',
      '-t',
      'grand-forum',
    );
    expect(said).toMatch(/2 passed/);
    expect(code).toBe(0);
  });

  it('compiles, but for the names that the languages still owe', () => {
    const { said } = node('typescript/bin/tsc', '-p', 'tsconfig.json');
    const errors = said.split('\n').filter((line) => /^src\/.*error TS/.test(line));
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter((line) => !/^src\/(ui|i18n)\//.test(line))).toEqual([]);
  });

  it.each(['', 'Forum', '../x', 'a b', 'x', `a${'b'.repeat(40)}`])('refuses the name %j', (name) => {
    expect(() => newSite(copy, name)).toThrow(CannotMake);
  });
});
