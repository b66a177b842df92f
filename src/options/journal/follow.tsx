/** What was promised or passed on and waits for its end: each can be closed here. */
import { useRef, useState } from 'preact/hooks';
import { dueState } from '../../core/followup/due';
import type { ReplyOf } from '../../messages/contract';
import { dayOfInstant, today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useJournal, usePort } from './context';
import { linkOf } from './entry-facts';
import type { Entry } from './gather';
import { LoadTrouble } from './load-trouble';
import { useAsk } from './use-ask';

type Closed = ReplyOf<'journal.close'>['outcome'] | 'unreachable';

export function JournalFollow() {
  const { journal } = useWords();
  const { send } = usePort();
  const { reloadHealth } = useJournal();
  const t = journal.follow;
  const { reply, unreachable, again } = useAsk('journal.follow', { practice: false });
  const [closed, setClosed] = useState<Closed | null>(null);
  const said = useRef<HTMLDivElement>(null);

  const close = async (entry: Entry) => {
    try {
      const { outcome } = await send('journal.close', { decision: entry.id });
      setClosed(outcome);
      // The row goes away, and its button with it.
      said.current?.focus();
      reloadHealth();
      again();
    } catch {
      setClosed('unreachable');
    }
  };

  return (
    <>
      <p class="soft">{t.intro}</p>
      {unreachable ? <LoadTrouble onRetry={again} /> : null}
      <div role="status" data-part="closed" ref={said} tabIndex={-1}>
        {closed === null ? null : (
          <Notice tone={closed === 'done' ? 'good' : 'alarm'}>
            {closed === 'done'
              ? t.closed
              : closed === 'unreachable'
                ? journal.unreachable
                : journal.outcomes[closed]}
          </Notice>
        )}
      </div>
      {reply === null && !unreachable ? <p class="soft">{journal.loading}</p> : null}
      {reply ? (
        <>
          <Waiting title={t.promises} none={t.noPromise} entries={reply.promises} onClose={close} />
          <Waiting title={t.escalations} none={t.noEscalation} entries={reply.escalations} onClose={close} />
        </>
      ) : null}
    </>
  );
}

interface WaitingProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly Entry[];
  readonly onClose: (entry: Entry) => void;
}

function Waiting({ title, none, entries, onClose }: WaitingProps) {
  return (
    <section class="sheet stack">
      <h2>
        {title} {entries.length > 0 ? <span class="soft small">{entries.length}</span> : null}
      </h2>
      {entries.length === 0 ? <p class="soft">{none}</p> : null}
      {entries.length === 0 ? null : (
        <ul class="entries">
          {entries.map((entry) => (
            <WaitingRow key={entry.id} entry={entry} onClose={() => onClose(entry)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WaitingRow({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const { clock } = usePort();
  const { href } = useJournal();
  const t = words.journal;
  const link = linkOf(entry);
  const state = entry.due === null ? null : dueState(entry.due, today(clock));
  const done = entry.act === 'promise' ? words.day.kept : words.day.answeredBack;
  const since = t.follow.since(day(language, dayOfInstant(entry.at)));
  return (
    <li class="entry" data-entry={entry.id}>
      <div class="entry-head">
        <strong>
          {state === null || entry.due === null ? since : words.day.promised[state](day(language, entry.due))}
        </strong>

        {entry.department === null ? null : <Chip>{t.follow.to(entry.department)}</Chip>}
      </div>
      <p class="entry-text">
        {entry.excerpt === '' ? <span class="soft">{t.entry.noText}</span> : <bdi>{entry.excerpt}</bdi>}
      </p>
      <div class="row entry-acts">
        <Button small part="close" label={`${done}\u00a0: ${entry.excerpt.slice(0, 60)}`} onPress={onClose}>
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
