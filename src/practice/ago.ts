/** A comment's age in words, as social pages paint it. */
import type { Language } from '../i18n';

const steps = [
  [60 * 24, 'day'],
  [60, 'hour'],
  [1, 'minute'],
] as const;

/** @param minutes age of the comment, 0 or more */
export function ago(minutes: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  for (const [size, unit] of steps)
    if (minutes >= size) return format.format(-Math.floor(minutes / size), unit);
  return format.format(0, 'minute');
}
