/** Instants and days as the journal writes them. */
import type { Language } from '../../i18n';
import { day } from '../../ui/formats';

const formats: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** « 22 nov. 2026, 10:42 » where the reader is; an unreadable instant comes back as it is. */
export function when(language: Language, instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(formats[language], { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** « 10:42 » where the reader is. */
export function hour(language: Language, instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return new Intl.DateTimeFormat(formats[language], { timeStyle: 'short' }).format(date);
}

/** « dimanche 22 novembre 2026 » from `2026-11-22`. */
export function weekday(language: Language, iso: string): string {
  const date = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day(language, iso);
  return new Intl.DateTimeFormat(formats[language], { dateStyle: 'full' }).format(date);
}

/** « 12,3 Mo ». */
export function bytes(language: Language, n: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = n < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(n) / 3));
  return new Intl.NumberFormat(formats[language], {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(n / 1000 ** step);
}
