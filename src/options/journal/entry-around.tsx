/** From one decision to those around it: its thread, its comment, its topic, its author; and keeping it for a dispute. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import type { Line } from './address';
import { useJournal } from './context';
import type { Entry } from './gather';
import { HoldForm } from './hold-form';

export function EntryAround({ entry, onHeld }: { entry: Entry; onHeld: () => void }) {
  const { journal: t } = useWords();
  const { href } = useJournal();
  const [asked, setAsked] = useState(false);
  const lines: [string, Line['by'], string | null][] = [
    [t.seeThread, 'thread', entry.thread],
    [t.seeComment, 'ref', entry.ref],
    [t.seeTopic, 'topic', entry.topicId],
    [t.seeAuthor, 'author', entry.author],
  ];
  return (
    <Fold title={t.otherActs} part="around">
      <ul class="entry-lines">
        {lines.map(([words, by, id]) =>
          id === null ? null : (
            <li key={by}>
              <a href={href({ view: 'list', line: { by, id }, entry: null })} data-part={`see-${by}`}>
                {words}
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
      <div>
        <Button small part="hold" expanded={asked} onPress={() => setAsked(!asked)}>
          {entry.held === null ? t.hold.start : t.hold.end}
        </Button>
      </div>
      {asked ? <HoldForm entry={entry} onDone={onHeld} onClose={() => setAsked(false)} /> : null}
    </Fold>
  );
}
