/** The queue of a page, class by class, and what has been handled folded below. */
import type { QueueItem } from '../messages/views';
import { Fold } from './fold';
import { labels } from './labels';
import { useWords } from './language';
import type { SortedQueue } from './queue';
import { QueueLine } from './queue-line';

export function QueueList(props: { queue: SortedQueue; onOpen: (item: QueueItem) => void }) {
  const words = useWords();
  const { open, handled } = props.queue;
  return (
    <div class="queue" data-part="queue">
      {open.map(({ priority, items }) => (
        <section key={priority}>
          <h2 class="queue-class">
            {labels(words).classes[priority]} <span class="queue-count">{items.length}</span>
          </h2>
          <ul class="bare">
            {items.map((item) => (
              <li key={item.key}>
                <QueueLine item={item} onOpen={props.onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {handled.length ? (
        <Fold title={words.popup.handled} aside={String(handled.length)} part="handled">
          <ul class="bare">
            {handled.map((item) => (
              <li key={item.key}>
                <QueueLine item={item} onOpen={props.onOpen} />
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
    </div>
  );
}
