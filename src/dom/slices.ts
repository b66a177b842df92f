/**
 * Work cut into slices, so that no task of ours holds the page: a slice ends when its time is spent, the
 * rest goes on in a later task, after the page's own.
 */

/** Milliseconds a slice takes at least, where there is work; a 60 Hz frame has 16. */
export const SLICE_MS = 6;
/** And at most, on a page so busy that our turn comes late: a quarter of the time it took, never a felt delay. */
const LONGEST_MS = 24;

/** How long a slice may take that had to wait `waited` milliseconds for its turn. */
export function sliceFor(waited: number): number {
  return Math.min(LONGEST_MS, Math.max(SLICE_MS, waited / 4));
}

export interface Slices {
  /** There is work; it starts in a task of its own. Calling it again while one is due costs nothing. */
  wake(): void;
}

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'user-blocking' }): Promise<unknown>;
}

function laterBy(task: () => void): () => void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (scheduler !== undefined && typeof scheduler.postTask === 'function') {
    return () => void scheduler.postTask(task, { priority: 'user-blocking' }).catch(() => undefined);
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
  let asked = 0;
  const run = () => {
    due = false;
    if (signal.aborted) return;
    const start = clock();
    const end = start + sliceFor(start - asked);
    let more = unit();
    while (more && clock() < end) more = unit();
    afterSlice();
    if (more) wake();
  };
  const later = laterBy(run);
  const wake = () => {
    if (due || signal.aborted) return;
    due = true;
    asked = clock();
    later();
  };
  return { wake };
}
