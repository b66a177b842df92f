/** Dates, numbers and language names, as the reader of a screen writes them. */

/** English dates are British: day, month, year. */
const dates = (language: string) => (language === 'en' ? 'en-GB' : language);

const plainDay = /^\d{4}-\d{2}-\d{2}$/;

/** « 22 novembre 2026 » from `2026-11-22`; what is not a calendar day comes back as it is. */
export function day(language: string, iso: string): string {
  if (!plainDay.test(iso)) return iso;
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const words = new Intl.DateTimeFormat(dates(language), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  // French says « 1er mars », which the browsers' data leaves out.
  return language.startsWith('fr') ? words.replace(/^1(?=\s)/, '1er') : words;
}

/** « 10:42 » today, else day and time, where the reader is; an unreadable instant comes back as it is. */
export function moment(language: string, instant: string, now: Date): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const sameDay = date.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(
    dates(language),
    sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  ).format(date);
}

/** Day, time to the second and time zone, where the reader is. */
export function fullMoment(language: string, date: Date): string {
  return new Intl.DateTimeFormat(dates(language), { dateStyle: 'long', timeStyle: 'long' }).format(date);
}

/** « 92 % » from a share in [0, 1]. */
export function percent(language: string, share: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** « 3,1 »: one decimal. */
export function decimal(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/** « français » for `fr`; null where the language is not known. */
export function languageName(language: string, tag: string): string | null {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag) || tag === 'und') return null;
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag);
    return name ?? null;
  } catch {
    return null;
  }
}
