/** How long ago, in the reader's words: « il y a 3 heures ». */

const MINUTE = 60_000;
const steps = [
  { unit: 'day', size: 24 * 60 * MINUTE },
  { unit: 'hour', size: 60 * MINUTE },
  { unit: 'minute', size: MINUTE },
] as const;

/** Both in milliseconds. What lies ahead, by a clock that was changed, is now. */
export function elapsed(language: string, then: number, now: number): string {
  const ago = Math.max(0, now - then);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const step = steps.find(({ size }) => ago >= size) ?? { unit: 'minute', size: MINUTE };
  return format.format(-Math.floor(ago / step.size), step.unit);
}
