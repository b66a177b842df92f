/** One promise or escalation that waits: what it is about, since or until when, and its end. */
import type { CaseState } from '../core/escalation/case';
import type { DeliveryStatus } from '../core/escalation/delivery';
import { dayOfInstant } from '../platform/clock';
import { Button } from '../ui/button';
import { StateChip } from '../ui/escalation/state-chip';
import { day as dayWords } from '../ui/formats';
import { useLanguage, useWords } from '../ui/language';
import type { Waiting } from './follow';

export interface FollowItemProps {
  readonly item: Waiting;
  /** How the escalation stands with its department; null where it was never sent, and for promises. */
  readonly standing: { readonly state: CaseState; readonly trouble: DeliveryStatus | null } | null;
  readonly onClose: () => void;
  readonly onEscalation: () => void;
  readonly onRemove: () => void;
}

export function FollowItem(props: FollowItemProps) {
  const words = useWords();
  const { popup, day } = words;
  const { decision, state } = props.item;
  const promise = decision.act === 'promise';
  const standing = props.standing?.state ?? 'prepared';
  return (
    <article class="escalation" data-part={promise ? 'promise' : 'escalation'} data-state={state}>
      {promise ? null : (
        <h2>{decision.department ? popup.escalationTo(decision.department) : popup.noDepartment}</h2>
      )}
      <p class={state === 'forgotten' || state === 'late' ? 'small follow-late' : 'small'}>
        <When item={props.item} sent={standing !== 'prepared'} />{' '}
        {promise ? null : <StateChip state={standing} trouble={props.standing?.trouble ?? null} />}
      </p>
      <p class="soft small whole-line">
        <bdi>{decision.excerpt || popup.noText}</bdi>
      </p>
      <div class="row">
        {promise ? null : (
          <Button small onPress={props.onEscalation} part="send-escalation">
            {words.escalation.send}
          </Button>
        )}
        <Button small onPress={props.onClose} part="close-follow">
          {promise ? day.kept : day.answeredBack}
        </Button>
        {decision.permalink ? (
          <a
            class="button button-quiet button-small"
            href={decision.permalink}
            target="_blank"
            rel="noreferrer"
          >
            {day.open}
          </a>
        ) : null}
        <Button small look="quiet" onPress={props.onRemove} part="remove-follow">
          {popup.remove}
        </Button>
      </div>
    </article>
  );
}

function When({ item, sent }: { item: Waiting; sent: boolean }) {
  const { day, escalation } = useWords();
  const language = useLanguage();
  const { decision, state } = item;
  const since = dayWords(language, dayOfInstant(decision.at));
  if (state === 'forgotten') return <>{day.forgotten(since)}</>;
  if (state === 'waiting') return <>{sent ? day.waiting(since) : escalation.preparedOn(since)}</>;
  return <>{day.promised[state](dayWords(language, decision.due ?? ''))}</>;
}
