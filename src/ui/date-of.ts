/** « 22 novembre 2026 » from an instant, where the reader is; an unreadable instant comes back as it is. */
export function dateOf(language: string, instant: string, style: 'long' | 'medium' = 'long'): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const formats = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(formats, { dateStyle: style }).format(date);
}
