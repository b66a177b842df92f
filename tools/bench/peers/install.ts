/**
 * The packages that the judgement is measured against: installed when a bench first asks for them, beside the project's
 * own and never among them, so that nobody who only builds Relais has to fetch them.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../root';

const files = ['package.json', 'package-lock.json'];
const from = path.join(root, 'tools/bench/peers');
const folder = path.join(root, 'node_modules/.cache/bench-peers');
const stamp = path.join(folder, 'installed');
/** Milliseconds that the installation may take. */
const PATIENCE = 240_000;

/** Loads a package of the peers by name. */
export type Load = (name: string) => unknown;

export type Installed = { readonly load: Load } | { readonly missing: string };

/** Installs what is not there yet. Never throws: without a network the bench goes on without its peers, and says so. */
export async function installPeers(): Promise<Installed> {
  const wanted = createHash('sha256');
  for (const file of files) wanted.update(readFileSync(path.join(from, file)));
  const mark = wanted.digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== mark) {
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(path.join(from, file), path.join(folder, file));
    try {
      const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
      await promisify(execFile)('npm', args, { timeout: PATIENCE });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { missing: said.split('\n').find((line) => line.includes('code')) ?? said.slice(0, 200) };
    }
    writeFileSync(stamp, mark);
  }
  return { load: createRequire(path.join(folder, 'package.json')) };
}
