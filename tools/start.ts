/**
 * `npm start`: builds, opens the practice page in a browser with Relais on it, and says so only when Relais
 * answered. Without a display, or with `-- --headless`: prints what it saw and leaves a picture.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ExtensionNotLoaded } from './browser/chromium';
import { findBrowser, UnusableBrowser, wishedBrowser } from './browser/find';
import { findOrInstall, NoBrowser } from './browser/install';
import type { FoundBrowser } from './browser/kind';
import { NoAnswer, openPractice, type PracticeState } from './browser/practice';
import { builtFolder } from './build/folders';
import { BuildFailed } from './build/fresh';
import { artifacts } from './root';
import { say, userLanguage, words } from './words';

const args = new Set(process.argv.slice(2));

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Chromium's family first; a Firefox that is already here rather than an installation. */
function choose(): FoundBrowser {
  const present = wishedBrowser() ?? findBrowser('chromium') ?? findBrowser('firefox');
  return present ?? findOrInstall('chromium', !args.has('--no-install'));
}

function report({ read, flagged, byAction }: PracticeState): string {
  const lines = Object.entries(byAction).map(([action, count]) => `  ${action}: ${count}`);
  const head = words({
    fr: `Relais a répondu. Commentaires lus : ${read} ; signalés : ${flagged} ; par action :`,
    en: `Relais answered. Comments read: ${read}; flagged: ${flagged}; by action:`,
  });
  return [head, ...lines].join('\n');
}

function explain(error: unknown): string {
  const folder = builtFolder('chromium');
  if (error instanceof NoBrowser) return error.message;
  if (error instanceof UnusableBrowser)
    return words({
      fr: `${error.message} : introuvable, ou ce n’est pas un navigateur que Relais sait lancer.`,
      en: `${error.message}: not found, or not a browser that Relais can start.`,
    });
  if (error instanceof BuildFailed)
    return words({ fr: 'La construction a échoué (voir ci-dessus).', en: 'The build failed (see above).' });
  if (error instanceof ExtensionNotLoaded)
    return words({
      fr: `Ce navigateur n’a pas chargé l’extension. À la main, en trois clics :\n  1. ouvrez chrome://extensions et activez « Mode développeur »\n  2. cliquez sur « Charger l’extension non empaquetée »\n  3. choisissez ${folder}`,
      en: `This browser did not load the extension. By hand, in three clicks:\n  1. open chrome://extensions and turn on "Developer mode"\n  2. click "Load unpacked"\n  3. choose ${folder}`,
    });
  if (error instanceof NoAnswer)
    return words({
      fr: 'La page d’exercice s’est ouverte, mais Relais n’y a pas répondu en trente secondes.',
      en: 'The practice page opened, but Relais did not answer on it within thirty seconds.',
    });
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const headless = args.has('--headless') || !hasDisplay();
  const browser = choose();
  say({
    fr: `Navigateur : ${browser.version || browser.path}`,
    en: `Browser: ${browser.version || browser.path}`,
  });
  await mkdir(artifacts, { recursive: true });
  const profile = headless ? '' : path.join(artifacts, 'profile');
  const practice = await openPractice(browser, { headless, lang: userLanguage(), profile });
  process.stdout.write(`${report(practice.state)}\n`);
  if (headless) {
    const picture = path.join(artifacts, 'practice.png');
    await practice.screenshot(picture);
    process.stdout.write(`${words({ fr: 'Capture :', en: 'Screenshot:' })} ${picture}\n`);
    await practice.close();
    return;
  }
  say({ fr: 'Fermez le navigateur pour terminer.', en: 'Close the browser to end.' });
  await practice.closed;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
