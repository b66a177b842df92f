/**
 * A fixed piece of work, timed beside every benchmark: machines differ and are noisy, so figures are told in milliseconds
 * and as a ratio to this loop in the same run. Hashing, string cutting and map look-ups, as the engine does them.
 */

const ROUNDS = 200_000;
const REPEATS = 9;

function work(): number {
  const seen = new Map<string, number>();
  const text = 'le train de sept heures est encore en retard ce matin et personne ne previent';
  let sum = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = (round * 7) % 60;
    const piece = text.slice(from, from + 1 + (round % 9));
    const count = (seen.get(piece) ?? 0) + 1;
    seen.set(piece, count);
    sum = (sum + Math.imul(count, piece.charCodeAt(0) ^ round)) | 0;
  }
  return sum;
}

/** Milliseconds of the loop: the median of nine, after one to warm up; a busy machine slows it as it slows the rest. */
export function calibrate(): number {
  let kept = work();
  const timings: number[] = [];
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const started = performance.now();
    kept ^= work();
    timings.push(performance.now() - started);
  }
  // The result is used, so that no optimiser may leave the loop out.
  return kept === Number.MIN_VALUE ? 0 : middle(timings);
}

/** The middle of some timings. */
export function middle(timings: readonly number[]): number {
  return [...timings].sort((a, b) => a - b)[timings.length >> 1] ?? Number.NaN;
}
