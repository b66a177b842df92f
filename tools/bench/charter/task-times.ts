/**
 * How long tasks kept the processor, by thread, read from Chromium's own trace: unlike the clock on the wall, that time is the
 * same on a busy machine.
 */
import type { TestPage } from '../../../test/e2e/harness/surface';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the longest task. */
export interface TaskTimes {
  readonly page: number;
  readonly worker: number;
}

/** Watches from now until it is asked. */
export async function watchTasks(page: TestPage): Promise<() => Promise<TaskTimes>> {
  if (!page.playwright) throw new Error('Chromium only');
  const session = await page.playwright.context().newCDPSession(page.playwright);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  return async () => {
    const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await done;
    await session.detach();
    const threads = new Map(
      events
        .filter(({ ph, name }) => ph === 'M' && name === 'thread_name')
        .map(({ pid, tid, args }) => [`${pid}/${tid}`, args?.name ?? '']),
    );
    const longest = (named: RegExp) =>
      Math.max(
        0,
        ...events
          .filter(
            ({ name, pid, tid }) =>
              name.endsWith('RunTask') && named.test(threads.get(`${pid}/${tid}`) ?? ''),
          )
          .map(({ tdur }) => (tdur ?? 0) / 1_000),
      );
    return { page: longest(/CrRendererMain/), worker: longest(/ServiceWorker/) };
  };
}
