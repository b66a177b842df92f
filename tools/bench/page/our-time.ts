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
}

export interface OurTime {
  /** Our time within each task of the page's thread in which any of our code ran. */
  readonly tasks: readonly Stretch[];
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

function samplesOf(profile: Profile, extensionId: string): { at: number; us: number }[] {
  const ours = oursIn(profile, extensionId);
  const { samples = [], timeDeltas = [] } = profile;
  let at = profile.startTime;
  return samples.flatMap((id, index) => {
    at += timeDeltas[index] ?? 0;
    // A sample stands for the time until the next one.
    return ours.has(id) ? [{ at, us: timeDeltas[index + 1] ?? 0 }] : [];
  });
}

/** Tasks of the thread on which our code was seen, by start. */
function tasksOf(events: readonly TraceEvent[], seenAt: readonly number[]): TraceEvent[] {
  const runs = events.filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'));
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
  const samples = samplesOf(profile, extensionId);
  const tasks = tasksOf(
    events,
    samples.filter((_, index) => index % 20 === 0).map(({ at }) => at),
  );
  const sums = new Map<number, number>();
  for (const { at, us } of samples) {
    const start = taskAt(tasks, at)?.ts ?? at;
    sums.set(start, (sums.get(start) ?? 0) + us);
  }
  return {
    tasks: [...sums].map(([start, us]) => ({ at: (start - profile.startTime) / 1000, ms: us / 1000 })),
  };
}

/** Starts measuring; one at a time in a browser. */
export async function measureOurTime(
  browser: Browser,
  page: Page,
  extensionId: string,
): Promise<Measurement> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await browser.startTracing(page, { categories: ['toplevel'] });
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
