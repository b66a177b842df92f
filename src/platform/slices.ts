/** Long work in short tasks: others get their turn in between. */

/** Milliseconds of work after which a turn is given. */
const SLICE_MS = 20;
/** The same for steps, of which a single one can take some 30 ms more. */
export const STEPS_MS = 10;

/** Lets whatever waits in this context run first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    // A timer would wait 4 ms once nested; a message comes back in the next task.
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Takes every step that is left; no task of it lasts longer than 10 ms and one step. */
export async function takeInSlices(
  steps: Iterator<unknown>,
  clock: () => number = () => performance.now(),
): Promise<void> {
  let started = clock();
  while (steps.next().done !== true) {
    if (clock() - started <= STEPS_MS) continue;
    await breathe();
    started = clock();
  }
}

/** Like `map`, but no task of it lasts longer than 20 ms and one item. In order. */
export async function mapInSlices<A, B>(
  list: readonly A[],
  make: (item: A) => B,
  clock: () => number = () => performance.now(),
): Promise<B[]> {
  const made: B[] = [];
  let started = clock();
  for (const item of list) {
    if (clock() - started > SLICE_MS) {
      await breathe();
      started = clock();
    }
    made.push(make(item));
  }
  return made;
}
