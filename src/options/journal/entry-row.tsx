/** One decision: when, what, on which comment, and what can be done about it now. */
import { useRef } from 'preact/hooks';
import { mayUndo } from '../../core/decision';
import { Button } from '../../ui/button';
import { labels } from '../../ui/labels';
import { useLanguage, useWords } from '../../ui/language';
import { EntryAround } from './entry-around';
import { factsOf, linkOf } from './entry-facts';
import { EntryMarks } from './entry-marks';
import type { Entry } from './gather';
import { UndoNotice } from './undo-notice';
import { useUndo } from './use-undo';
import { hour, when } from './when';

export interface EntryRowProps {
  readonly entry: Entry;
  /** Under a heading that says the day. */
  readonly onlyHour?: boolean;
  /** Shows the entry as it now stands. */
  readonly patch: (id: string, over: Partial<Entry>) => void;
  /** What is kept changed: read again. */
  readonly onHeld: () => void;
}

export function EntryRow(props: EntryRowProps) {
  const words = useWords();
  const language = useLanguage();
  const { entry } = props;
  const row = useRef<HTMLLIElement>(null);
  const undoing = useUndo(props.patch);
  const t = words.journal;
  const act = labels(words).decisions[entry.act];
  const moment = when(language, entry.at);
  const link = linkOf(entry);
  return (
    <li
      class={`entry${entry.undoneAt === null ? '' : ' entry-undone'}`}
      ref={row}
      data-entry={entry.id}
      tabIndex={-1}
    >
      <div class="entry-head">
        <strong>{act}</strong>
        <time class="soft small" dateTime={entry.at}>
          {props.onlyHour ? hour(language, entry.at) : moment}
        </time>
        <EntryMarks entry={entry} />
      </div>
      <p class="entry-text">
        {entry.excerpt === '' ? <span class="soft">{t.entry.noText}</span> : <bdi>{entry.excerpt}</bdi>}
      </p>
      <p class="soft small">{factsOf(entry, words, language).join(' · ')}</p>
      <div class="row entry-acts">
        {link === null ? null : (
          <a href={link} target="_blank" rel="noreferrer" class="small" data-part="permalink">
            {t.open}
            <span class="unseen"> {words.common.openInNewTab}</span>
          </a>
        )}
        {entry.undoneAt === null && mayUndo(entry.act) ? (
          <Button
            look="quiet"
            small
            part="undo"
            label={t.undoLabel(act, moment)}
            onPress={() => {
              // The button goes away with what it undoes.
              row.current?.focus();
              void undoing.undo(entry);
            }}
          >
            {t.undo}
          </Button>
        ) : null}
      </div>
      <UndoNotice outcome={undoing.outcome} />
      <EntryAround entry={entry} onHeld={props.onHeld} />
    </li>
  );
}
