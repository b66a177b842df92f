/** One comment of the queue: who, what it says, what to do. */
import type { QueueItem } from '../messages/views';
import { firstLine } from './first-line';
import { labels } from './labels';
import { useWords } from './language';
import { useGuarded } from './press';
import { toneOf } from './tone';

export function QueueLine(props: { item: QueueItem; onOpen: (item: QueueItem) => void }) {
  const words = useWords();
  const guarded = useGuarded();
  const { author, excerpt, verdict, answered, answeredBy, reopened } = props.item;
  const back = answeredBy ? words.guidance.reopenedBy(answeredBy) : words.guidance.reopened;
  const state = reopened
    ? back
    : verdict.woken && !answered
      ? words.day.woken[verdict.woken]
      : verdict.decided
        ? labels(words).decisions[verdict.decided]
        : answered
          ? answeredBy
            ? words.popup.answeredOnPageBy(answeredBy)
            : words.popup.answeredOnPage
          : firstLine(words, verdict);
  return (
    <button
      type="button"
      class={`queue-line tone-${toneOf(verdict.priority)}`}
      data-key={props.item.key}
      onClick={guarded(() => props.onOpen(props.item))}
    >
      <span class="queue-text">
        <bdi class="whose-name">{author ?? words.popup.someone}</bdi>{' '}
        <bdi class="soft">{excerpt || words.popup.noText}</bdi>
      </span>
      <span class="queue-todo small">{state}</span>
    </button>
  );
}
