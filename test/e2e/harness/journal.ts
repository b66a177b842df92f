/** A journal of some weeks in a browser that was just installed. */
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../tools/root';
import type { TestPage } from './surface';

let script: Promise<string> | null = null;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'test/e2e/fixtures/journal/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @param page a page of the extension, in Chromium
 * @param count how many decisions, four and a half hours apart
 * @param end milliseconds since 1970 of the newest
 * @returns their ids, oldest first
 */
export async function seedJournal(page: TestPage, count: number, end: number): Promise<string[]> {
  if (!page.playwright) throw new Error('Chromium only');
  // The background opens its database first: the page finds it as the extension made it.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'journal.health', request: {} }));
  script ??= bundled();
  await page.playwright.evaluate(await script);
  return (await page.playwright.evaluate(`seedJournal(${count}, ${end})`)) as string[];
}
