/** Calendar days on the screen. */

import type { Language } from '../../i18n';
import { now } from '../../platform/clock';

/** `2026-11-22` as a reader of the language writes it; the text itself where it is no day. */
export function shownDay(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' }).format(date);
}

/** The local day `years` from a moment, as date inputs write it. */
export function dayFrom(moment: number = now(), years = 0): string {
  const date = new Date(moment);
  date.setFullYear(date.getFullYear() + years);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
