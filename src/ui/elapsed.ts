/** How long ago, in the reader's words: « il y a 3 heures ». */

const MINUTE = 60_000;
const steps = [
  { unit: 'day', size: 24 * 60 * MINUTE },
  { unit: 'hour', size: 60 * MINUTE },
  { unit: 'minute', size: MINUTE },
] as const;

/** Both in milliseconds; null for less than a minute. What lies ahead, by a clock that was changed, is now. */
export function elapsed(language: string, then: number, now: number): string | null {
  const ago = Math.max(0, now - then);
  const step = steps.find(({ size }) => ago >= size);
  if (step === undefined) return null;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return format.format(-Math.floor(ago / step.size), step.unit);
}
