/** What was promised or passed on and waits for its end: each can be closed here. */
import { useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { JournalClocks } from './clocks';
import { useJournal, usePort } from './context';
import type { Entry } from './gather';
import { LoadTrouble } from './load-trouble';
import { useAsk } from './use-ask';
import { Waiting } from './waiting';

type Closed = ReplyOf<'journal.close'>['outcome'] | 'unreachable' | 'reopened' | 'refused';

export function JournalFollow() {
  const { journal, options } = useWords();
  const { send } = usePort();
  const { reloadHealth } = useJournal();
  const t = journal.follow;
  const { reply, unreachable, again } = useAsk('journal.follow', { practice: false });
  const [closed, setClosed] = useState<Closed | null>(null);
  const [undoable, setUndoable] = useState<string | null>(null);
  const said = useRef<HTMLDivElement>(null);

  const act = async (work: () => Promise<void>) => {
    // The row goes away, and its button with it.
    said.current?.focus();
    try {
      await work();
      reloadHealth();
      again();
    } catch {
      setClosed('unreachable');
    }
  };
  const close = (entry: Entry) =>
    act(async () => {
      const { outcome, decision } = await send('journal.close', { decision: entry.id });
      setClosed(outcome);
      setUndoable(decision ?? null);
    });
  const undo = (id: string) =>
    act(async () => {
      const { ok } = await send('decisions.undo', { id });
      setClosed(ok ? 'reopened' : 'refused');
      setUndoable(null);
    });

  const outcomes: Readonly<Record<Closed, string>> = {
    ...journal.outcomes,
    done: t.closed,
    reopened: t.reopened,
    refused: journal.undoRefused,
    unreachable: options.outcomes.unreachable,
  };
  return (
    <>
      <p class="soft">{t.intro}</p>
      {unreachable ? <LoadTrouble onRetry={again} /> : null}
      <div role="status" data-part="closed" ref={said} tabIndex={-1}>
        {closed === null ? null : (
          <Notice tone={closed === 'done' || closed === 'reopened' ? 'good' : 'alarm'}>
            <span>{outcomes[closed]}</span>
            {undoable === null ? null : (
              <div>
                <Button small look="quiet" part="undo-close" onPress={() => void undo(undoable)}>
                  {journal.undo}
                </Button>
              </div>
            )}
          </Notice>
        )}
      </div>
      {reply === null && !unreachable ? <p class="soft">{journal.loading}</p> : null}
      <JournalClocks />
      {reply ? (
        <>
          <Waiting title={t.promises} none={t.noPromise} entries={reply.promises} onClose={close} />
          <Waiting
            title={t.escalations}
            none={t.noEscalation}
            entries={reply.escalations}
            forgotten={reply.forgotten}
            onClose={close}
          />
        </>
      ) : null}
    </>
  );
}
