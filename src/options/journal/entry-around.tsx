/** From one decision to those around it: its thread, its comment, its topic, its author; and keeping it for a dispute. */
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import type { Line } from './address';
import { useJournal } from './context';
import { countsOf } from './entry-facts';
import type { Entry } from './gather';
import { HoldPart } from './hold-part';

export function EntryAround({ entry, onHeld }: { entry: Entry; onHeld: () => void }) {
  const words = useWords();
  const { journal: t } = words;
  const { href } = useJournal();
  const counts = countsOf(entry, words);
  const lines: [string, Line['by'], string | null][] = [
    [t.seeThread, 'thread', entry.thread],
    [t.seeComment, 'ref', entry.ref],
    [t.seeTopic, 'topic', entry.topicId],
    [t.seeAuthor, 'author', entry.author],
  ];
  return (
    <Fold title={t.otherActs} part="around">
      {counts.length === 0 ? null : <p class="soft small">{t.entry.counts(counts.join(', '))}</p>}
      <ul class="entry-lines">
        {lines.map(([link, by, id]) =>
          id === null ? null : (
            <li key={by}>
              <a href={href({ view: 'list', line: { by, id }, entry: null })} data-part={`see-${by}`}>
                {link}
              </a>
            </li>
          ),
        )}
        {entry.author === null ? null : (
          <li>
            <a href={href({ view: 'author', line: null, entry: entry.id })} data-part="author-data">
              {t.authorData}
            </a>
          </li>
        )}
      </ul>
      <HoldPart entry={entry} onHeld={onHeld} />
    </Fold>
  );
}
