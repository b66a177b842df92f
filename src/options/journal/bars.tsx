/** A tally as bars with their numbers: a list that reads the same without the bars. */
import { percent } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Most first; equals by name. */
export function barsOf(tally: Readonly<Record<string, number>>, labelOf: (id: string) => string): Bar[] {
  return Object.entries(tally)
    .map(([id, count]) => ({ id, label: labelOf(id), count }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** @param of what the shares are of */
export function Bars({ title, bars, of }: { title: string; bars: readonly Bar[]; of: number }) {
  const { figures: t } = useWords().journal;
  const language = useLanguage();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  if (bars.length === 0) return null;
  return (
    <section class="sheet stack">
      <h2>{title}</h2>
      <ul class="bars">
        {bars.map(({ id, label, count }) => (
          <li key={id}>
            <span class="bar-label">{label}</span>
            <span class="bar-number">{t.bar(count, percent(language, of > 0 ? count / of : 0))}</span>
            <svg class="bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
              <title>{label}</title>
              <rect width={(count / most) * 100} height="1" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
