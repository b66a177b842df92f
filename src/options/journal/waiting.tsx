/** A list of follow-ups: since when or for when, on which comment, and the press that closes each. */
import { dueState } from '../../core/followup/due';
import { dayOfInstant, today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { useJournal, usePort } from './context';
import { linkOf } from './entry-facts';
import type { Entry } from './gather';

export interface WaitingProps {
  readonly title: string;
  /** Said in place of an empty list. */
  readonly none: string;
  readonly entries: readonly Entry[];
  /** Ids of those that wait for longer than the charter allows. */
  readonly forgotten?: readonly string[];
  readonly onClose: (entry: Entry) => void;
}

export function Waiting({ title, none, entries, forgotten = [], onClose }: WaitingProps) {
  return (
    <section class="sheet stack">
      <h2>
        {title} {entries.length > 0 ? <span class="soft small">{entries.length}</span> : null}
      </h2>
      {entries.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="entries">
          {entries.map((entry) => (
            <WaitingRow
              key={entry.id}
              entry={entry}
              forgotten={forgotten.includes(entry.id)}
              onClose={() => onClose(entry)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function WaitingRow(props: { entry: Entry; forgotten: boolean; onClose: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const { clock } = usePort();
  const { href } = useJournal();
  const { entry, forgotten } = props;
  const t = words.journal;
  const link = linkOf(entry);
  const state = entry.due === null ? null : dueState(entry.due, today(clock));
  const made = day(language, dayOfInstant(entry.at));
  const done = entry.act === 'promise' ? words.day.kept : words.day.answeredBack;
  return (
    <li class="entry" data-entry={entry.id}>
      <div class="entry-head">
        <strong>
          {state !== null && entry.due !== null
            ? words.day.promised[state](day(language, entry.due))
            : forgotten
              ? words.day.forgotten(made)
              : t.follow.since(made)}
        </strong>
        {forgotten ? <Chip tone="care">{t.follow.late}</Chip> : null}
        {entry.department === null ? null : <Chip>{t.entry.department(entry.department)}</Chip>}
      </div>
      <p class="entry-text">
        {entry.excerpt === '' ? <span class="soft">{t.entry.noText}</span> : <bdi>{entry.excerpt}</bdi>}
      </p>
      <div class="row entry-acts">
        <Button
          small
          part="close"
          label={entry.excerpt === '' ? done : `${done} (${entry.excerpt.slice(0, 60)})`}
          onPress={props.onClose}
        >
          {done}
        </Button>
        {link === null ? null : (
          <a href={link} target="_blank" rel="noreferrer" class="small">
            {t.open}
            <span class="unseen"> {words.common.openInNewTab}</span>
          </a>
        )}
        <a href={href({ view: 'list', line: { by: 'ref', id: entry.ref }, entry: null })} class="small">
          {t.seeComment}
        </a>
      </div>
    </li>
  );
}
