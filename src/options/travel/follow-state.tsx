/** How a followed address does: since when its charter is in force, what stands in the way, what waits to be read. */
import { useState } from 'preact/hooks';
import { send } from '../../messages/send';
import type { FollowView } from '../../messages/travel';
import { askToRead } from '../../platform/reach';
import { Button } from '../../ui/button';
import { moment } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { Leave } from './leave';
import { Unseen } from './unseen';
import { Waiting } from './waiting';

export interface FollowStateProps {
  readonly follow: FollowView;
  readonly onChange: () => Promise<void>;
  readonly onLeft: () => Promise<void>;
}

export function FollowState({ follow, onChange, onLeft }: FollowStateProps) {
  const { travel: t } = useWords();
  const { place } = useOptions();
  const when = useWhen();
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const { address, host, since, askedAt, answeredAt, trouble, managed, pattern, permitted } = follow;

  const check = async () => {
    setBusy(true);
    await send('travel.check', { place }).catch(() => null);
    setBusy(false);
    setChecked(true);
    await onChange();
  };
  const setReview = async (review: boolean) => {
    await send('travel.set', { place, review }).catch(() => null);
    await onChange();
  };
  return (
    <div class="stack" data-part="follow-state" data-asked={askedAt}>
      {managed ? <Notice>{t.managed}</Notice> : <p>{t.followed(host ?? '')}</p>}
      {address === null ? null : <p class="soft small address">{address}</p>}
      <p class="soft small">
        {since === null ? t.never : t.since(when(since))}{' '}
        {answeredAt === null || address === null ? null : t.answered(when(answeredAt))}
      </p>
      {trouble ? (
        <Notice tone="care">
          <p data-part="trouble" data-reason={trouble.reason}>
            {t.trouble(when(trouble.since))} {t.outcomes[trouble.reason]} {t.stays}
          </p>
        </Notice>
      ) : null}
      {permitted || pattern === null ? null : (
        <div>
          <Button look="first" part="allow" onPress={() => void askToRead(pattern).then(check)}>
            {t.allow}
          </Button>
        </div>
      )}
      {follow.waits ? <Waiting waits={follow.waits} onDone={onChange} /> : null}
      {follow.seen || follow.before === null ? null : <Unseen before={follow.before} onSeen={onChange} />}
      {managed || address === null ? null : (
        <div>
          <label class="choice">
            <input
              type="checkbox"
              name="review"
              checked={follow.review}
              onChange={(event) => void setReview(event.currentTarget.checked)}
            />
            <span>{t.review}</span>
          </label>
          <p class="field-hint">{t.reviewHelp}</p>
        </div>
      )}
      {address === null ? null : (
        <div class="row">
          <Button part="check" busy={busy} onPress={() => void check()}>
            {t.check}
          </Button>
          <span class="soft small" role="status">
            {checked && !trouble ? t.checked : ''}
          </span>
        </div>
      )}
      {managed ? null : <Leave onLeft={onLeft} />}
    </div>
  );
}

/** An instant as this screen says it. */
export function useWhen(): (instant: string) => string {
  const language = useLanguage();
  // Never the hour alone: it stands after « le ».
  return (instant) => moment(language, instant, new Date(0));
}
