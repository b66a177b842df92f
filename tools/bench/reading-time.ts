/** The time a reading takes, beside a loop of fixed work, to compare machines. */
import type { Reader } from '../../src/core/signals/signal';

/** A loop of fixed work, to compare machines: milliseconds. */
function calibration(): number {
  const from = performance.now();
  let state = 1;
  for (let turn = 0; turn < 3_000_000; turn += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  return performance.now() - from + (state === 0 ? 1 : 0);
}

/** How long one text takes to read, in words: median and 95th percentile of five rounds. */
export function readingTime(texts: readonly string[], read: Reader): string {
  for (const text of texts) read(text);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const text of texts) {
      const from = performance.now();
      read(text);
      times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const loop = Math.min(calibration(), calibration(), calibration());
  return (
    `a reading: median ${(median * 1_000).toFixed(0)} µs, p95 ${(p95 * 1_000).toFixed(0)} µs; ` +
    `${(median / loop).toFixed(4)} of the calibration loop (${loop.toFixed(1)} ms)`
  );
}
