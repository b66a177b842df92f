/** Why a list shows nothing, so that nobody takes it for lost. */
import type { Language, Messages } from '../../i18n';
import { dayOfInstant } from '../../platform/clock';
import { day } from '../../ui/formats';
import type { Health } from './context';
import { type Filters, isNone } from './filters';

/** @param today calendar day where the user is */
export function emptyReasons(
  filters: Filters,
  health: Health | null,
  today: string,
  words: Messages,
  language: Language,
): string[] {
  const t = words.journal.empty;
  if (health?.records === 0) return [t.nothing];
  if (filters.network === 'practice' && isNone({ ...filters, network: null })) return [t.practice];
  if (isNone(filters)) return [t.nothing];
  const oldest = health?.oldest ? dayOfInstant(health.oldest) : null;
  return [
    t.filtered,
    ...(filters.words.trim() === '' ? [] : [t.words]),
    ...(filters.until !== null && oldest !== null && filters.until < oldest
      ? [t.before(day(language, oldest))]
      : []),
    ...(filters.from !== null && filters.from > today ? [t.later] : []),
    ...(filters.undone ? [] : [t.undone]),
  ];
}
