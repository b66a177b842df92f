/** How much of the page's own thread we take: the sampling profiler says whose code ran, the trace where a task ends. */
import type { Browser, CDPSession, Page } from 'playwright-core';

interface Profile {
  /** Microseconds, on the trace's clock. */
  readonly startTime: number;
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** A stretch of our code, in milliseconds since the measurement began. */
export interface Stretch {
  readonly at: number;
  readonly ms: number;
  /** Of it, the time in which the browser styled and laid out what had changed, because we asked for a place. */
  readonly layout: number;
}

export interface OurTime {
  /** Our time within each task of the page's thread in which any of our code ran. */
  readonly tasks: readonly Stretch[];
  /** Share of the page's thread that was busy, with whatever, from then on (milliseconds as in `at`): 0 to 1. */
  busySince(at: number): number;
}

export interface Measurement {
  end(): Promise<OurTime>;
}

/** Ids of the profile's nodes at or below a function of the extension. */
function oursIn({ nodes }: Profile, extensionId: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number) => {
    if (ours.has(id)) return;
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith(`chrome-extension://${extensionId}/`)) mark(id);
  return ours;
}

/** When samples were taken, and those in which our code ran, each with the time until the next one. */
function samplesOf(
  profile: Profile,
  extensionId: string,
): { all: number[]; ours: { at: number; us: number }[] } {
  const within = oursIn(profile, extensionId);
  const { samples = [], timeDeltas = [] } = profile;
  const all: number[] = [];
  const ours: { at: number; us: number }[] = [];
  let at = profile.startTime;
  samples.forEach((id, index) => {
    at += timeDeltas[index] ?? 0;
    all.push(at);
    if (within.has(id)) ours.push({ at, us: timeDeltas[index + 1] ?? 0 });
  });
  return { all, ours };
}

const isTask = (name: string) => name.endsWith('RunTask');
const layouts: ReadonlySet<string> = new Set(['Layout', 'UpdateLayoutTree', 'PrePaint']);

/** Those of the thread with the most samples in them, by start. */
function threadOf(events: readonly TraceEvent[], seenAt: readonly number[]): TraceEvent[] {
  const runs = events.filter(({ name, ph }) => ph === 'X' && isTask(name));
  const threads = new Map<string, TraceEvent[]>();
  for (const task of runs) {
    const thread = `${task.pid} ${task.tid}`;
    const tasks = threads.get(thread);
    if (tasks) tasks.push(task);
    else threads.set(thread, [task]);
  }
  let best: TraceEvent[] = [];
  let most = -1;
  for (const tasks of threads.values()) {
    tasks.sort((a, b) => a.ts - b.ts);
    const hits = seenAt.filter((at) => taskAt(tasks, at) !== null).length;
    if (hits > most) [best, most] = [tasks, hits];
  }
  return best;
}

function taskAt(tasks: readonly TraceEvent[], at: number): TraceEvent | null {
  let low = 0;
  let high = tasks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tasks[middle]?.ts ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const task = tasks[low];
  return task && at >= task.ts && at <= task.ts + (task.dur ?? 0) ? task : null;
}

function together(profile: Profile, events: readonly TraceEvent[], extensionId: string): OurTime {
  const { all, ours } = samplesOf(profile, extensionId);
  const tasks = threadOf(
    events,
    all.filter((_, index) => index % 20 === 0),
  );
  const [first] = tasks;
  const styled = events
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && layouts.has(name) && pid === first?.pid && tid === first?.tid,
    )
    .sort((a, b) => a.ts - b.ts);
  const sums = new Map<number, { us: number; layout: number }>();
  for (const { at, us } of ours) {
    const start = taskAt(tasks, at)?.ts ?? at;
    const sum = sums.get(start) ?? { us: 0, layout: 0 };
    sum.us += us;
    if (taskAt(styled, at) !== null) sum.layout += us;
    sums.set(start, sum);
  }
  return {
    tasks: [...sums].map(([start, { us, layout }]) => ({
      at: (start - profile.startTime) / 1000,
      ms: us / 1000,
      layout: layout / 1000,
    })),
    busySince: (at) => {
      const start = profile.startTime + at * 1000;
      const spent = tasks.reduce((sum, { ts, dur = 0 }) => (ts < start ? sum : sum + dur), 0);
      return spent / ((all.at(-1) ?? start) - start);
    },
  };
}

/** Starts measuring; one at a time in a browser. */
export async function measureOurTime(
  browser: Browser,
  page: Page,
  extensionId: string,
): Promise<Measurement> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  return {
    async end() {
      const { profile } = await session.send('Profiler.stop');
      const trace = await browser.stopTracing();
      await session.detach();
      const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
      return together(profile, traceEvents, extensionId);
    },
  };
}
