/** Draws the toolbar icons from `icon.svg` with a real browser: `npx tsx tools/build/icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find';
import { root } from '../root';

const sizes = [16, 32, 48, 128];

const svg = await readFile(path.join(root, 'tools/build/icon.svg'), 'utf8');
const found = findBrowser('chromium');
if (!found) throw new Error('No Chromium found: npm start says how to install one.');
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
const folder = path.join(root, 'public/icons');
await mkdir(folder, { recursive: true });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: path.join(folder, `relais-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
