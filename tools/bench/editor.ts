/**
 * A large charter edited and saved on the settings page of a real Chromium: the longest task of the page and of the
 * background while a rule is typed in, saved, and looked for. `RELAIS_RULES` and `RELAIS_WORDS` set a size.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { charterSchema } from '../../src/core/charter/schema';
import { launchChromium } from '../../test/e2e/harness/chromium';
import { defaultCharter } from '../lib/load-charter';
import { type Looked, largeCharter } from './charter/large';
import { type TaskTimes, watchTasks } from './charter/task-times';
import { type BenchReport, isMain, print } from './report';

/** A task that a person feels, milliseconds: what browsers call long. */
const MOST_TASK = 50;

interface Measured {
  readonly rules: number;
  readonly words: number;
  readonly looked: Looked;
  /** The longest tasks, by what the person did. */
  readonly longest: Readonly<Record<string, TaskTimes>>;
  /** Until the screen said that it is saved. */
  readonly saved: number;
}

const form = '[data-record=large-7]';
const names: Readonly<Record<Looked, string>> = {
  words: 'words and wildcards',
  patterns: 'regular expressions',
};

/** What an act sets off has run: a draft is written, conflicts are looked for. */
const pause = () => new Promise((done) => setTimeout(done, 2_000));

async function measured(rules: number, words: number, looked: Looked): Promise<Measured> {
  const base = charterSchema.parse(JSON.parse(readFileSync(defaultCharter, 'utf8')));
  const text = JSON.stringify(largeCharter(base, rules, words, looked));
  const browser = await launchChromium({ lang: 'fr' });
  try {
    const page = await browser.openExtension('src/options/index.html');
    await page.click('[data-part=role-admin]');
    const imported = await page.evaluate(async (charter: string) => {
      const request = { place: 'main', text: charter, apply: true };
      return chrome.runtime.sendMessage({ type: 'charter.import', request });
    }, text);
    if (!JSON.stringify(imported).includes('saved')) throw new Error(JSON.stringify(imported).slice(0, 500));
    const edited = await browser.openExtension('src/options/index.html#rules?rule=large-7');
    await edited.until((asked: string) => document.querySelector(`${asked} [name=guidance]`) !== null, form);
    const longest: Record<string, TaskTimes> = {};
    let told = await watchTasks(edited);
    await edited.click(`${form} [name=guidance]`);
    await edited.type('Dire merci, et où trouver la réponse.');
    await pause();
    longest.typing = await told();
    told = await watchTasks(edited);
    const began = performance.now();
    await edited.click(`${form} [data-part=save]`);
    await edited.until(
      (asked: string) => document.querySelector(`${asked} .save-bar [role=status]`) !== null,
      form,
    );
    const saved = performance.now() - began;
    await pause();
    longest.saving = await told();
    told = await watchTasks(edited);
    await edited.evaluate(() => {
      const find = document.querySelector<HTMLInputElement>('[name=find]');
      if (!find) return;
      find.value = 'Règle 12';
      find.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pause();
    longest.searching = await told();
    return { rules, words, looked, longest, saved };
  } finally {
    await browser.close();
  }
}

export async function run(): Promise<BenchReport> {
  const { RELAIS_RULES, RELAIS_WORDS } = process.env;
  const sizes: readonly (readonly [number, number, Looked])[] = RELAIS_RULES
    ? [[Number(RELAIS_RULES), Number(RELAIS_WORDS ?? 0), 'words']]
    : [
        [300, 3_000, 'words'],
        [300, 3_000, 'patterns'],
        [2_000, 10_000, 'words'],
      ];
  const lines = [`load ${loadavg()[0]?.toFixed(1)}`];
  let ok = true;
  for (const [rules, words, looked] of sizes) {
    const { longest, saved } = await measured(rules, words, looked);
    const tasks = Object.entries(longest).map(
      ([what, { page, worker }]) => `${what} ${page.toFixed(0)} (background ${worker.toFixed(0)})`,
    );
    lines.push(
      `${rules} rules, ${words} ${names[looked]}: longest task in ms of the processor, ${tasks.join(', ')}; saved in ${saved.toFixed(0)} ms`,
    );
    // The largest has to work, and is not timed.
    const timed = rules <= 300;
    const most = Math.max(...Object.values(longest).flatMap(({ page, worker }) => [page, worker]));
    if (timed && most > MOST_TASK) ok = false;
  }
  return { name: 'editor', ok, lines };
}

if (isMain(import.meta.filename)) print(await run());
