/**
 * A reply of 5,000 characters, typed on key by key in two real editors of a real Chromium with the built extension, and
 * pastes of ten million characters: how long we hold the page's own thread. What there is to say of a text is worked out
 * in the background, which is none of the page's time.
 */
import type { EditorPlace } from '../../test/e2e/coach/editors';
import { brand, places, saying, writing } from '../../test/e2e/coach/editors';
import { launchChromium } from '../../test/e2e/harness/chromium';
import { ownAccounts } from '../../test/e2e/harness/own-page';
import type { TestBrowser } from '../../test/e2e/harness/surface';
import { calibrate } from './calibrate';
import { measureOurTime, type OurTime } from './page/our-time';
import type { BenchReport } from './report';

const LONG = 5_000;
const KEYS = 120;
const HUGE = 10_000_000;
const KEY_MS = 16;
const TASK_MS = 50;

const sentence = 'Bonjour, nous suivons votre dossier avec notre équipe de livraison. ';
const draft = sentence.repeat(Math.ceil(LONG / sentence.length)).slice(0, LONG);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function measured(browser: TestBrowser, place: EditorPlace, act: Act): Promise<OurTime> {
  const page = await writing(browser, place);
  const { playwright } = page;
  const owner = browser.context?.browser();
  if (!playwright || !owner) throw new Error('this benchmark runs in Chromium');
  await page.type('Bonjour, notre avocat va vous attaquer. ');
  await saying(page, 'threat');
  if (act === 'keys') await playwright.keyboard.insertText(draft);
  const measuring = await measureOurTime(owner, playwright, browser.extensionId);
  if (act === 'keys') await playwright.keyboard.type('a'.repeat(KEYS), { delay: 40 });
  else await page.evaluate(paste, place.editor, HUGE);
  await playwright.waitForTimeout(1_500);
  const time = await measuring.end();
  await page.close();
  return time;
}

type Act = 'keys' | 'paste';

/** Runs in the page: so much text at once, as a paste leaves it. */
function paste(selector: string, length: number): void {
  const field = document.querySelector<HTMLElement>(selector);
  const text = 'Nous suivons votre dossier. '.repeat(Math.ceil(length / 28)).slice(0, length);
  // Not laid out: the browser's own work on so much text takes minutes, and is not what is measured.
  if (field) field.style.display = 'none';
  if (field instanceof HTMLTextAreaElement) field.value = text;
  else if (field !== null) field.textContent = text;
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export async function run(): Promise<BenchReport> {
  const loop = calibrate();
  const browser = await launchChromium();
  try {
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
    const runs = [
      ['Draft.js, key by key', places['Draft.js'], 'keys'],
      ['Lexical, key by key', places.Lexical, 'keys'],
      ['contenteditable, 10 MB at once', places.contenteditable, 'paste'],
      ['textarea, 10 MB at once', places.textarea, 'paste'],
    ] as const;
    const lines: string[] = [`calibration loop ${loop.toFixed(1)} ms`];
    let counted = 0;
    for (const [name, place, act] of runs) {
      const { tasks } = await measured(browser, place, act);
      const spent = tasks.map(({ ms }) => ms);
      counted += tasks.length;
      const longest = Math.max(0, ...spent);
      const total = spent.reduce((sum, ms) => sum + ms, 0);
      const ms = (value: number) => `${value.toFixed(1)} ms (${(value / loop).toFixed(2)} loops)`;
      const limit = act === 'keys' ? KEY_MS : TASK_MS;
      const each = act === 'keys' ? `, in all ${ms(total / KEYS)} a key` : '';
      lines.push(
        `${name}: our tasks, ${tasks.length}: p95 ${ms(quantile(spent, 0.95))}, longest ${ms(longest)} (limit ${limit} ms${longest > limit ? ', OVER' : ''})${each}`,
      );
    }
    // Milliseconds alone never fail; that something was measured does.
    return { name: 'coach', ok: counted > KEYS, lines };
  } finally {
    await browser.close();
  }
}
