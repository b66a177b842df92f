/** The page that Relais reads: how well, its queue, or that there is nothing to handle. */
import type { PageState, QueueItem } from '../messages/views';
import { ActingLine } from '../ui/acting-line';
import { Button } from '../ui/button';
import { HealthLight } from '../ui/health-light';
import { labels } from '../ui/labels';
import { useWords } from '../ui/language';
import { sortQueue } from '../ui/queue';
import { QueueList } from '../ui/queue-list';
import { StatePage } from '../ui/state-page';

export interface PageQueueProps {
  readonly page: PageState;
  readonly onOpen: (item: QueueItem) => void;
  readonly onUnwatch: () => void;
}

export function PageQueue(props: PageQueueProps) {
  const words = useWords();
  const { popup } = words;
  const { page } = props;
  const queue = sortQueue(page.queue);
  return (
    <>
      <HealthLight health={page.health} />
      {page.own === false ? (
        <p class="soft small" data-part="foreign">
          {words.guidance.foreignPage}
        </p>
      ) : null}
      {page.acting?.is === 'other' ? <ActingLine acting={page.acting} /> : null}
      {queue.open.length || page.health.level === 'red' ? null : (
        <StatePage
          title={popup.nothing}
          text={
            queue.handled.length ? popup.allHandled(queue.handled.length) : popup.nothingRead(page.judged)
          }
        />
      )}
      <QueueList queue={queue} onOpen={props.onOpen} />
      <p class="soft small">
        {labels(words).awake[page.why]}{' '}
        {page.why === 'watched' ? (
          <Button look="quiet" small onPress={props.onUnwatch} part="unwatch">
            {popup.stopWatching}
          </Button>
        ) : null}
      </p>
    </>
  );
}
