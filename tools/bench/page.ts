/**
 * A feed of 5,000 comments in batches of 20 through which somebody scrolls, then 500 a second for ten seconds of which
 * somebody reads the latest now and then, in a real Chromium with the built extension: how long our longest task was,
 * how long a flag took to appear, and whether the cost of a batch grows. Then the same without Relais, for comparison.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../build/folders';
import { calibrate, middle } from './calibrate';
import { type Feed, startFeed } from './page/feed';
import { measureOurTime, type OurTime, type Stretch } from './page/our-time';
import type { Seen } from './page/watch-flags';
import type { BenchReport } from './report';

const BATCH = 20;
const BATCHES = 250;
const BURST_SECONDS = 10;
const PER_SECOND = 500;
/** A batch is two screens and a half: its first comments are in view for so long, then its last. */
const SCREEN_MS = 150;
/** In the burst the reader goes to the latest comments every so often. */
const FOLLOW_MS = 1_000;
/** Last batches that the comparison without Relais goes through at the same pace; the others come in one go. */
const CONTROL = 40;
/** Every so many batches the background is stopped, so that its waking is in the figures. */
const STOP_EVERY = 50;

const LONGEST_TASK_MS = 50;
const FLAG_MS = 300;
const MOST_BYTES = 60_000;
/** How much dearer the last batches may be than the first. */
const MOST_GROWTH = 2;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Our time in each batch: from its start to the next one's. */
function perBatch({ tasks }: OurTime, starts: readonly number[]): number[] {
  return starts.map((start, index) => {
    const until = starts[index + 1] ?? start + 1_000;
    return tasks.filter(({ at }) => at >= start && at < until).reduce((sum, { ms }) => sum + ms, 0);
  });
}

function longest({ tasks }: OurTime): Stretch {
  return tasks.reduce((most, task) => (task.ms > most.ms ? task : most), { at: 0, ms: 0, layout: 0 });
}

interface Steady {
  readonly time: OurTime;
  /** Our time in each batch, milliseconds. */
  readonly costs: readonly number[];
  /** Share of the page's thread that was busy in the last `CONTROL` batches. */
  readonly busy: number;
}

async function steady(feed: Feed, batches: number): Promise<Steady> {
  const measuring = await measureOurTime(feed.browser, feed.page, feed.extensionId);
  const began = performance.now();
  const starts: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    if (batch % STOP_EVERY === 0) await feed.stopWorker();
    starts.push(performance.now() - began);
    await feed.add(BATCH);
    await pause(SCREEN_MS);
    await feed.toEnd();
    await pause(SCREEN_MS);
  }
  await pause(500);
  const time = await measuring.end();
  return { time, costs: perBatch(time, starts), busy: time.busySince(starts.at(-CONTROL) ?? 0) };
}

async function burst(feed: Feed): Promise<OurTime> {
  const measuring = await measureOurTime(feed.browser, feed.page, feed.extensionId);
  const times = (BURST_SECONDS * PER_SECOND) / BATCH;
  await feed.burst(BATCH, times, (1000 * BATCH) / PER_SECOND, FOLLOW_MS);
  await pause(1_500);
  return measuring.end();
}

/** Share of its thread that the page takes by itself. */
async function control(): Promise<{ readonly calm: number; readonly rushed: number }> {
  const feed = await startFeed(false);
  try {
    await feed.add((BATCHES - CONTROL) * BATCH);
    const { busy } = await steady(feed, CONTROL);
    return { calm: busy, rushed: (await burst(feed)).busySince(0) };
  } finally {
    await feed.close();
  }
}

/** The figures of the second look that the first had not. */
function since(before: Seen, after: Seen, what: keyof Seen): number[] {
  const known = (id: string) => id in before[what] || (what === 'answered' && id in before.unanswered);
  return Object.entries(after[what]).flatMap(([id, ms]) => (known(id) ? [] : [ms]));
}

/** Every comment that came into view: one without a verdict took for ever, unless it came just now. */
function waits(answered: readonly number[], unanswered: readonly number[]): number[] {
  return [...answered, ...unanswered.filter((ms) => ms > FLAG_MS).map(() => Number.POSITIVE_INFINITY)];
}

function scriptBytes(): number {
  const file = path.join(builtFolder('chromium'), 'src/content/main.iife.js');
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

export async function run(): Promise<BenchReport> {
  const loop = calibrate();
  const feed = await startFeed();
  try {
    const first = await steady(feed, BATCHES);
    const calm = await feed.flags.seen();
    const second = await burst(feed);
    const all = await feed.flags.seen();
    const alone = await control();
    const calmWaits = waits(Object.values(calm.answered), Object.values(calm.unanswered));
    const burstWaits = waits(since(calm, all, 'answered'), since(calm, all, 'unanswered'));
    const early = middle(first.costs.slice(STOP_EVERY / 2, STOP_EVERY * 1.5));
    const late = middle(first.costs.slice(-STOP_EVERY));
    const growth = late / Math.max(early, 0.1);
    const bytes = scriptBytes();
    const ms = (value: number) => `${value.toFixed(1)} ms (${(value / loop).toFixed(2)} loops)`;
    // Nothing measured is over too.
    const over = (value: number, limit: number) => (value <= limit ? '' : ', OVER');
    const flags = (name: string, values: readonly number[]) => {
      const p95 = quantile(values, 0.95);
      return `${name}, ${values.length}: median ${ms(quantile(values, 0.5))}, p95 ${ms(p95)}, worst ${ms(quantile(values, 1))} (p95 limit ${FLAG_MS} ms${over(p95, FLAG_MS)})`;
    };
    const verdicts = (values: readonly number[]) => {
      const late = values.filter((value) => value > FLAG_MS).length;
      const never = values.filter((value) => value === Number.POSITIVE_INFINITY).length;
      return `, ${late} over the limit, of them ${never} without any`;
    };
    const task = (name: string, time: OurTime) => {
      const { ms: most, layout } = longest(time);
      const many = time.tasks.filter((one) => one.ms > LONGEST_TASK_MS).length;
      return `${name}: longest task of ours ${ms(most)}, of it ${layout.toFixed(1)} ms layout of what the page had changed; ${many} of ${time.tasks.length} over (limit ${LONGEST_TASK_MS} ms${over(most, LONGEST_TASK_MS)})`;
    };
    const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
    return {
      name: 'page',
      // Milliseconds alone never fail; that something was flagged, growth and size do.
      ok: growth <= MOST_GROWTH && bytes <= MOST_BYTES && Object.keys(calm.painted).length > 0,
      lines: [
        `calibration loop ${loop.toFixed(1)} ms`,
        task(`${BATCH * BATCHES} comments in batches of ${BATCH}`, first.time),
        task(`${PER_SECOND} a second for ${BURST_SECONDS} s`, second),
        flags('batches: in view to painted flag', Object.values(calm.painted)),
        flags('batches: in view to verdict', calmWaits) + verdicts(calmWaits),
        flags('batches: added to verdict', Object.values(calm.judged)),
        flags('burst: in view to painted flag', since(calm, all, 'painted')),
        flags('burst: in view to verdict', burstWaits) + verdicts(burstWaits),
        flags('burst: added to verdict', since(calm, all, 'judged')),
        `thread of the page busy: last ${CONTROL} batches ${percent(first.busy)}, without Relais ${percent(alone.calm)}; burst ${percent(second.busySince(0))}, without Relais ${percent(alone.rushed)}`,
        `our time a batch: first ${early.toFixed(2)} ms, last ${late.toFixed(2)} ms, ratio ${growth.toFixed(2)} (limit ${MOST_GROWTH}${over(growth, MOST_GROWTH)})`,
        `content script ${(bytes / 1000).toFixed(1)} kB compressed (limit ${MOST_BYTES / 1000} kB${over(bytes, MOST_BYTES)})`,
      ],
    };
  } finally {
    await feed.close();
  }
}
