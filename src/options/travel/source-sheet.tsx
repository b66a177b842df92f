/** Where the charter comes from: kept here, followed, or set by the organisation. */
import { useState } from 'preact/hooks';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { FollowForm } from './follow-form';
import { FollowState } from './follow-state';
import { useTravel } from './use-travel';

export function SourceSheet() {
  const { travel: t } = useWords();
  const { facts, refresh } = useTravel();
  const [left, setLeft] = useState(false);
  return (
    <section class="sheet stack" aria-labelledby="source" data-part="source">
      <h2 id="source">{t.title}</h2>
      {facts?.policyTrouble ? <Notice tone="care">{t.policyTrouble}</Notice> : null}
      {facts === null ? null : facts.follow ? (
        <FollowState
          follow={facts.follow}
          onChange={refresh}
          onLeft={async () => {
            setLeft(true);
            await refresh();
          }}
        />
      ) : (
        <>
          <p role="status">{left ? t.left : t.here}</p>
          <Fold title={t.followTitle} part="follow-fold">
            <div class="stack">
              <p class="soft">{t.intro}</p>
              <FollowForm onDone={refresh} />
            </div>
          </Fold>
        </>
      )}
    </section>
  );
}
