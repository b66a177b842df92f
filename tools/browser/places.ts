/** Where browsers usually stand, in the order in which they suit: those that load an extension by a flag first. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

type Family = 'chromium' | 'firefox';

const onPath: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApps: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsFiles: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function pathFiles(family: Family, env: NodeJS.ProcessEnv): string[] {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return onPath[family].flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
}

/** Chrome for Testing as downloaded by `npx @puppeteer/browsers install chrome`, newest first. */
function downloaded(): string[] {
  const cache = path.join(homedir(), '.cache/puppeteer/chrome');
  if (!existsSync(cache)) return [];
  const program = {
    linux: ['chrome-linux64/chrome'],
    darwin: ['chrome-mac-arm64', 'chrome-mac-x64'].map(
      (folder) => `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ),
    win32: ['chrome-win64/chrome.exe'],
  }[process.platform as 'linux' | 'darwin' | 'win32'];
  return readdirSync(cache)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((version) => (program ?? []).map((file) => path.join(cache, version, file)));
}

/** Program files that exist, best first. */
export function places(family: Family, env: NodeJS.ProcessEnv = process.env): string[] {
  const usual: string[] = [];
  if (process.platform === 'darwin') {
    for (const app of macApps[family])
      for (const folder of ['/Applications', path.join(homedir(), 'Applications')])
        usual.push(
          path.join(folder, `${app}.app/Contents/MacOS`, app.startsWith('Firefox') ? 'firefox' : app),
        );
  } else if (process.platform === 'win32') {
    for (const file of windowsFiles[family])
      for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
        if (folder) usual.push(path.join(folder, file));
  }
  const local = family === 'chromium' ? downloaded() : [];
  return [...new Set([...pathFiles(family, env), ...local, ...usual])].filter((file) => existsSync(file));
}
