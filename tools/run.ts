/** Runs a program of the project's own packages. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './root';

/** Where a package keeps its program, for `node FILE`: no shell, so the same on every system. */
const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
} as const;
export type Program = keyof typeof programs;

export interface Ran {
  /** Exit code; 1 where it was ended by a signal. */
  readonly code: number;
  /** What it wrote to stdout, where that was asked for. */
  readonly output: string;
}

/** `capture`: stdout comes back instead of being shown. stderr is always shown. */
export function run(
  program: Program,
  args: readonly string[],
  options: { readonly capture?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Ran {
  const { capture = false, env = {} } = options;
  const ran = spawnSync(process.execPath, [path.join(root, programs[program]), ...args], {
    cwd: root,
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  return { code: ran.status ?? 1, output: ran.stdout ?? '' };
}
