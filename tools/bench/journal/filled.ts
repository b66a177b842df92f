/** A real Chromium with the built extension and a journal filled to a given size. */
import path from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../../../test/e2e/harness/chromium';
import type { TestPage } from '../../../test/e2e/harness/surface';
import { root } from '../../root';

export interface Filled {
  readonly fillMs: number;
  /** Asks the background, as a screen does; its answer, and the milliseconds until it came. */
  ask<T>(type: string, request: object): Promise<{ readonly ms: number; readonly reply: T }>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

async function fillerScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'tools/bench/journal/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Asked too often, the background says so; the pause is not part of the time. */
const PAUSE_MS = 200;

async function asked(page: TestPage, type: string, request: object) {
  for (;;) {
    const answer = await once(page, type, request);
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Null where too much was asked in a second. */
function once(page: TestPage, type: string, request: object) {
  return page.evaluate(async (json: string) => {
    const started = performance.now();
    const answer = (await chrome.runtime.sendMessage(JSON.parse(json))) as {
      ok: boolean;
      error?: string;
      reply: unknown;
    };
    const ms = performance.now() - started;
    if (!answer.ok && answer.error === 'too_many') return null;
    if (!answer.ok) throw new Error(`${json.slice(0, 40)}: ${answer.error}`);
    return { ms, reply: answer.reply as never };
  }, JSON.stringify({ type, request }));
}

export async function filledJournal(count: number): Promise<Filled> {
  const browser = await launchChromium({ lang: 'fr' });
  try {
    const page = await browser.openExtension('src/options/index.html');
    // The background opens its database first: the page finds it as the extension made it.
    await asked(page, 'journal.health', {});
    await page.playwright?.evaluate(await fillerScript());
    const fillMs = Number(await page.playwright?.evaluate(`fillJournal(${count}, ${Date.now()})`));
    return {
      fillMs,
      ask: (type, request) => asked(page, type, request) as Promise<{ ms: number; reply: never }>,
      async stopWorker() {
        const session = await page.playwright?.context().newCDPSession(page.playwright);
        await session?.send('ServiceWorker.enable');
        await session?.send('ServiceWorker.stopAllWorkers');
        await session?.detach();
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
