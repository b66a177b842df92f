/** A charter that an address gives, before anything is done with it. */
import type { FoundCharter } from '../../messages/travel';
import { moment } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';

import { ChangeList } from '../versions/change-list';

export function Found({ found }: { found: FoundCharter }) {
  const { travel: t, common } = useWords();
  const language = useLanguage();
  const { title, brands, revision, publication, signedBy } = found;
  return (
    <div class="stack" data-part="found">
      <p>
        <strong dir="auto">{t.found(title, brands.length ? common.list(brands) : '')}</strong> ·{' '}
        {t.foundRevision(revision)}
      </p>
      {publication ? (
        <p class="soft small">
          {t.publishedBy(publication.by, moment(language, publication.at, new Date()))}{' '}
          <span dir="auto">{publication.note}</span>
        </p>
      ) : null}
      <p class="soft small">{signedBy ? t.signedBy(signedBy.fingerprint) : t.notSigned}</p>
      <h3>{t.wouldChange}</h3>
      <ChangeList changes={found.changes} total={found.total} />
    </div>
  );
}
