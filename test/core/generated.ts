/** Generated inputs: how many, and how long one may take. */

/** 10,000 in `npm test`, 100,000 in `npm run test:long`. */
export const RUNS = process.env.RELAIS_LONG === '1' ? 100_000 : 10_000;

/** No input may keep the worker busy longer than a task may last. */
export const MOST_MS = 50;

/**
 * Processor time of the quickest of up to five runs, in milliseconds: what other programs take of the machine is not
 * the input's fault.
 */
export function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let left = 5; left > 0 && best > MOST_MS; left -= 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

/** The count that really ran, printed for the long run's record. */
export function tell(what: string, count: number): void {
  process.stdout.write(`${count} generated ${what}\n`);
}
