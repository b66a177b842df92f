/** Agreements that end soon: the department is asked again before the reply is missing. */
import type { Expiring } from '../messages/journal';
import { day } from '../ui/formats';
import { useLanguage, useWords } from '../ui/language';

/** More are counted. */
const MOST = 5;

export function ExpiringReplies({ expiring }: { expiring: readonly Expiring[] }) {
  const { approval: t } = useWords();
  const language = useLanguage();
  if (expiring.length === 0) return null;
  return (
    <section class="stack" aria-label={t.expiringTitle} data-part="expiring">
      <strong class="small">{t.expiringTitle}</strong>
      <ul class="plain-list small">
        {expiring.slice(0, MOST).map(({ id, title, department, until }) => (
          <li key={`${id} ${until}`}>{t.expiringOne(title, department, day(language, until))}</li>
        ))}
      </ul>
      {expiring.length > MOST ? <p class="soft small">{t.expiringMore(expiring.length - MOST)}</p> : null}
      <p class="soft small">{t.askAgain}</p>
    </section>
  );
}
