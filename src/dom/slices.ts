/**
 * Work cut into slices, so that no task of ours holds the page: a slice ends when its time is spent, the
 * rest goes on in a later task, after the page's own.
 */

/** Milliseconds one slice may take; a 60 Hz frame has 16. */
export const SLICE_MS = 6;

export interface Slices {
  /** There is work; it starts in a task of its own. Calling it again while one is due costs nothing. */
  wake(): void;
}

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'user-visible' }): Promise<unknown>;
}

function laterBy(task: () => void): () => void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (scheduler !== undefined && typeof scheduler.postTask === 'function') {
    return () => void scheduler.postTask(task, { priority: 'user-visible' }).catch(() => undefined);
  }
  // A timer would be clamped to 4 ms, and to one second in a hidden tab.
  const channel = new MessageChannel();
  channel.port1.onmessage = task;
  return () => channel.port2.postMessage(null);
}

/**
 * @param unit does one small piece of work; false once there is none left
 * @param signal stops for good
 * @param afterSlice called at the end of each slice in which something was done
 * @param clock milliseconds, for tests
 */
export function createSlices(
  unit: () => boolean,
  signal: AbortSignal,
  afterSlice: () => void = () => undefined,
  clock: () => number = () => performance.now(),
): Slices {
  let due = false;
  const run = () => {
    due = false;
    if (signal.aborted) return;
    const end = clock() + SLICE_MS;
    let more = unit();
    while (more && clock() < end) more = unit();
    afterSlice();
    if (more) wake();
  };
  const later = laterBy(run);
  const wake = () => {
    if (due || signal.aborted) return;
    due = true;
    later();
  };
  return { wake };
}
