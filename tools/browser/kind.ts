/** Which browser a program file is, and how it takes an unpacked extension. */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

export const browserKinds = ['chromium', 'chrome-for-testing', 'edge', 'chrome', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** `flag`: `--load-extension`; `pipe`: only over the debugging pipe; `bidi`: WebDriver BiDi. */
export const loadsBy: Readonly<Record<BrowserKind, 'flag' | 'pipe' | 'bidi'>> = {
  chromium: 'flag',
  'chrome-for-testing': 'flag',
  edge: 'flag',
  // Branded Chrome ignores the flag since version 137.
  chrome: 'pipe',
  firefox: 'bidi',
};

export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** The program file. */
  readonly path: string;
  /** As it says itself; empty on Windows, where it does not say. */
  readonly version: string;
}

/** From what the program says, or else from where it stands. Null when it is none of ours. */
export function kindFrom(said: string): BrowserKind | null {
  if (/firefox/i.test(said)) return 'firefox';
  if (/edge/i.test(said)) return 'edge';
  if (/for testing|chrome-(linux|mac|win)(64|-x64|-arm64)?\b/i.test(said)) return 'chrome-for-testing';
  if (/chromium/i.test(said)) return 'chromium';
  if (/chrome/i.test(said)) return 'chrome';
  return null;
}

/** A snap cannot read an extension outside its own folders, nor a temporary profile. */
export function isSnap(program: string): boolean {
  try {
    const real = realpathSync(program);
    return real.startsWith('/snap/') || real === '/usr/bin/snap';
  } catch {
    return false;
  }
}

/** Asks the program what it is. Null when it does not run or is no browser that Relais knows. */
export function identify(program: string): FoundBrowser | null {
  if (process.platform === 'win32') {
    // `chrome.exe --version` opens a window there.
    const kind = kindFrom(program);
    return kind && { kind, path: program, version: '' };
  }
  const asked = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const said = (asked.stdout ?? '').trim();
  if (asked.status !== 0 || said === '') return null;
  const kind = kindFrom(said);
  return kind && { kind, path: program, version: said };
}
