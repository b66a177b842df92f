/** Builds the extension for one browser with Vite. */
import { rename, rm } from 'node:fs/promises';
import { build } from 'vite';
import { configFor } from '../../vite.config';
import { builtFolder } from './folders';
import type { Target } from './target';

/**
 * Builds beside the folder in use and swaps at the end: a browser or a test that reads it never meets half
 * a build.
 * @throws what Vite says when the sources do not build.
 */
export async function bundle(target: Target, folder = builtFolder(target)): Promise<void> {
  const fresh = `${folder}.${process.pid}.new`;
  const old = `${folder}.${process.pid}.old`;
  try {
    await build({ ...configFor(target, fresh), configFile: false, logLevel: 'warn' });
    await rename(folder, old).catch(() => undefined);
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
