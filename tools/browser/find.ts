/** Finds a browser on this machine that can run the built extension. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type FoundBrowser, identify, isSnap, loadsBy } from './kind';
import { places } from './places';

/** What the user asked for with RELAIS_BROWSER, when it is not a browser that can be used. */
export class UnusableBrowser extends Error {}

function named(word: string, env: NodeJS.ProcessEnv): string {
  if (existsSync(word)) return word;
  const folders = (env.PATH ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, word)).find((file) => existsSync(file));
  if (!found) throw new UnusableBrowser(`RELAIS_BROWSER=${word}`);
  return found;
}

/**
 * What RELAIS_BROWSER names, a program file or a command; null when it is not set.
 * @throws UnusableBrowser when it names something that does not run.
 */
export function wishedBrowser(env: NodeJS.ProcessEnv = process.env): FoundBrowser | null {
  const wish = env.RELAIS_BROWSER;
  if (!wish) return null;
  const asked = identify(named(wish, env));
  if (!asked) throw new UnusableBrowser(`RELAIS_BROWSER=${wish}`);
  return asked;
}

/**
 * The best browser of a family; null when there is none. Those that take an extension by a flag come
 * before branded Chrome, which takes it only over the debugging pipe.
 * @throws UnusableBrowser when RELAIS_BROWSER names something that does not run.
 */
export function findBrowser(
  family: 'chromium' | 'firefox',
  env: NodeJS.ProcessEnv = process.env,
): FoundBrowser | null {
  const wished = wishedBrowser(env);
  // The wish is for one family; the other is still looked for.
  if (wished && (wished.kind === 'firefox') === (family === 'firefox')) return wished;
  let second: FoundBrowser | null = null;
  for (const file of places(family, env)) {
    if (isSnap(file)) continue;
    const found = identify(file);
    if (!found) continue;
    if (loadsBy[found.kind] !== 'pipe') return found;
    second ??= found;
  }
  return second;
}
