/** Finding a browser, on invented programs that say what browsers say. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, UnusableBrowser, wishedBrowser } from '../../tools/browser/find';
import { kindFrom } from '../../tools/browser/kind';

let bin = '';
beforeEach(() => {
  bin = mkdtempSync(path.join(tmpdir(), 'relais-bin-'));
});
afterEach(() => rmSync(bin, { recursive: true, force: true }));

function program(name: string, said: string, code = 0): string {
  const file = path.join(bin, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho '${said}'\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

const env = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ PATH: bin, ...more });

describe('which browser a program is', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 'chromium'],
    ['Google Chrome for Testing 156.0.8078.0', 'chrome-for-testing'],
    ['Google Chrome 156.0.8078.79', 'chrome'],
    ['Microsoft Edge 156.0.3000.1', 'edge'],
    ['Mozilla Firefox 153.7.0esr', 'firefox'],
    ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
    ['GNU coreutils', null],
  ])('%s', (said, kind) => {
    expect(kindFrom(said)).toBe(kind);
  });
});

describe('finding', () => {
  it('prefers a browser that takes an extension by a flag to branded Chrome', () => {
    program('google-chrome', 'Google Chrome 156.0.1');
    expect(findBrowser('chromium', env())?.kind).toBe('chrome');
    const edge = program('microsoft-edge', 'Microsoft Edge 156.0.1');
    expect(findBrowser('chromium', env())?.path).toBe(edge);
    const chromium = program('chromium', 'Chromium 156.0.1');
    expect(findBrowser('chromium', env())?.path).toBe(chromium);
  });

  it('passes over a program that does not run', () => {
    program('chromium', 'please install the snap', 1);
    const chrome = program('google-chrome', 'Google Chrome 156.0.1');
    expect(findBrowser('chromium', env())?.path).toBe(chrome);
  });

  it('takes the one that RELAIS_BROWSER names, by file or by command', () => {
    program('chromium', 'Chromium 156.0.1');
    const mine = program('deep/my-browser', 'Chromium 157.0.0');
    expect(findBrowser('chromium', env({ RELAIS_BROWSER: mine }))?.path).toBe(mine);
    const edge = program('msedge', 'Microsoft Edge 156.0.1');
    expect(findBrowser('chromium', env({ RELAIS_BROWSER: 'msedge' }))?.path).toBe(edge);
  });

  it('still finds the other family when RELAIS_BROWSER names one', () => {
    const firefox = program('firefox-esr', 'Mozilla Firefox 153.7.0esr');
    const chromium = program('chromium', 'Chromium 156.0.1');
    expect(findBrowser('chromium', env({ RELAIS_BROWSER: firefox }))?.path).toBe(chromium);
    expect(findBrowser('firefox', env({ RELAIS_BROWSER: firefox }))?.path).toBe(firefox);
  });

  it('says so when RELAIS_BROWSER is no browser', () => {
    const other = program('other', 'GNU coreutils');
    expect(() => wishedBrowser(env({ RELAIS_BROWSER: 'absent' }))).toThrow(UnusableBrowser);
    expect(() => wishedBrowser(env({ RELAIS_BROWSER: other }))).toThrow(UnusableBrowser);
  });
});
