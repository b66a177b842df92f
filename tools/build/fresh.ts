/** Builds only when the sources are newer than what was built. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root';
import { run } from '../run';
import { say } from '../words';
import { builtFolder } from './folders';
import type { Target } from './target';

const sources = [
  'src',
  'public',
  'tools/build',
  'manifest.json',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
];

function newest(place: string): number {
  const about = statSync(place);
  if (!about.isDirectory()) return about.mtimeMs;
  return readdirSync(place).reduce(
    (latest, name) => Math.max(latest, newest(path.join(place, name))),
    about.mtimeMs,
  );
}

export function isFresh(target: Target): boolean {
  const manifest = path.join(builtFolder(target), 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources.every((source) => newest(path.join(root, source)) <= built);
}

/** The sources do not build; the builder has already said why on stderr. */
export class BuildFailed extends Error {}

/**
 * Makes sure that `builtFolder(target)` holds the present sources. The build runs as its own process and
 * speaks on stderr only: the caller's stdout may be data.
 * @throws BuildFailed
 */
export function ensureBuilt(target: Target): string {
  if (!isFresh(target)) {
    say({ fr: `Construction de l’extension (${target})...`, en: `Building the extension (${target})...` });
    // A test that asks for it says that it is one: what is built is what is shipped all the same.
    const env = { NODE_ENV: 'production' };
    const ran = run('tsx', ['tools/build.ts', target, '--no-package'], { capture: true, env });
    process.stderr.write(ran.output);
    if (ran.code !== 0) throw new BuildFailed(target);
  }
  return builtFolder(target);
}
