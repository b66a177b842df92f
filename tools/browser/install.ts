/** Puts a browser on a machine that has none: on Debian as root it may, elsewhere it says the one line to run. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { say, words } from '../words';
import { findBrowser } from './find';
import type { FoundBrowser } from './kind';

/** Debian packages. The fonts, so that what is shown and photographed has letters and emoji. */
const fonts = ['fonts-dejavu-core', 'fonts-noto-color-emoji'];
export const debianPackages = {
  chromium: ['chromium', 'chromium-l10n', ...fonts],
  firefox: ['firefox-esr', 'firefox-esr-l10n-fr', ...fonts],
} as const;
type Family = keyof typeof debianPackages;

/** No browser, and none could be installed; the message says what to do. */
export class NoBrowser extends Error {}

function aptLine(packages: readonly string[]): string[] {
  return ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages];
}

/** Debian itself: its cousins ship `chromium` as a snap, which cannot read an extension's folder. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function oneLine(family: Family): string {
  const packages = debianPackages[family].join(' ');
  if (process.platform === 'linux' && isDebian())
    return `sudo apt-get install -y --no-install-recommends ${packages}`;
  if (family === 'firefox')
    return process.platform === 'darwin' ? 'brew install --cask firefox' : 'https://www.mozilla.org/firefox/';
  // Found afterwards in its usual place, without RELAIS_BROWSER.
  return 'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer';
}

function apt(packages: readonly string[]): boolean {
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // A fresh container has no package lists; an old one may have stale ones.
  return (
    run(aptLine(packages)) || (run(['-o', 'DPkg::Lock::Timeout=300', 'update']) && run(aptLine(packages)))
  );
}

/**
 * A browser of the family: the one present, or one that is installed now.
 * @throws NoBrowser with the line to run, where nothing can or may be installed.
 * @throws UnusableBrowser when RELAIS_BROWSER names something that does not run.
 */
export function findOrInstall(family: Family, mayInstall: boolean): FoundBrowser {
  const present = findBrowser(family);
  if (present) return present;
  const byHand = words({
    fr: `Aucun navigateur utilisable n’a été trouvé. Pour en installer un :\n  ${oneLine(family)}`,
    en: `No usable browser was found. To install one:\n  ${oneLine(family)}`,
  });
  const can = process.platform === 'linux' && isDebian() && process.getuid?.() === 0;
  if (!can || !mayInstall) throw new NoBrowser(byHand);
  const packages = debianPackages[family];
  say({
    fr: `Aucun navigateur utilisable n’a été trouvé : installation de ${packages.join(', ')} (refus possible avec --no-install).`,
    en: `No usable browser was found: installing ${packages.join(', ')} (--no-install refuses).`,
  });
  apt(packages);
  const installed = findBrowser(family);
  if (!installed) throw new NoBrowser(byHand);
  return installed;
}
