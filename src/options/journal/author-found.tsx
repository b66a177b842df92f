/** What a search for one person found, the file to hand over, and erasure in two steps. */
import { useState } from 'preact/hooks';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { usePort } from './context';
import { fileName } from './save-file';
import type { AskingAuthor } from './use-author';

export function AuthorFound({ asking }: { asking: AskingAuthor }) {
  const { journal } = useWords();
  const t = journal.author;
  const { state, refused, author } = asking;
  const byEntry = author !== null && 'decision' in author;
  return (
    <>
      <div role="status" class="stack" data-part="found">
        {state.is === 'unreachable' ? <Notice tone="alarm">{journal.unreachable}</Notice> : null}
        {state.is === 'unknown' ? <Notice>{byEntry ? t.unknown : t.nothing}</Notice> : null}
        {state.is === 'counted' && state.kept === 0 ? <Notice>{t.nothing}</Notice> : null}
        {state.is === 'counted' && state.kept > 0 ? (
          <Notice tone="accent">
            <span>{t.kept(state.kept)}</span>
            {state.held > 0 ? (
              <span>{state.held === state.kept ? t.allHeld : t.held(state.held)}</span>
            ) : null}
          </Notice>
        ) : null}
        {state.is === 'erased' ? (
          <Notice tone="good">
            <span>{t.erased(state.erased)}</span>
            {state.held > 0 ? <span>{t.stays(state.held)}</span> : null}
          </Notice>
        ) : null}
        {refused === null ? null : (
          <Notice tone="alarm">
            {refused === 'unreachable' ? journal.unreachable : journal.outcomes[refused]}
          </Notice>
        )}
      </div>
      {state.is === 'counted' && state.kept > 0 ? (
        <Found key={JSON.stringify(author)} asking={asking} kept={state.kept} held={state.held} />
      ) : null}
    </>
  );
}

function Found({ asking, kept, held }: { asking: AskingAuthor; kept: number; held: number }) {
  const { journal, options } = useWords();
  const { save, clock } = usePort();
  const t = journal.author;
  const [sure, setSure] = useState(false);
  const [given, setGiven] = useState<{ n: number; file: string } | null>(null);

  const give = async () => {
    const reply = await asking.give();
    if (reply === null) return;
    const file = fileName(t.file, today(clock), 'jsonl');
    save(file, [reply.lines], 'application/x-ndjson;charset=utf-8');
    setGiven({ n: reply.lines.split('\n').filter((line) => line !== '').length, file });
  };

  return (
    <>
      <div class="row">
        <Button part="give" busy={asking.busy} onPress={() => void give()}>
          {t.export}
        </Button>
        {held === kept ? null : (
          <Button look="alarm" part="erase" expanded={sure} onPress={() => setSure(!sure)}>
            {t.erase}
          </Button>
        )}
      </div>
      <div role="status">
        {given === null ? null : (
          <p class="soft small">
            {t.exported(given.n, given.file)} {given.n < kept ? t.cut(given.n) : ''}
          </p>
        )}
      </div>
      {sure ? (
        <Notice tone="alarm">
          <span id="erase-why">{t.confirmText}</span>
          {held > 0 ? <span>{t.held(held)}</span> : null}
          <div class="row">
            <Button
              look="alarm"
              part="erase-confirm"
              busy={asking.busy}
              describedBy="erase-why"
              onPress={() => void asking.erase()}
            >
              {t.confirm(kept - held)}
            </Button>
            <Button look="quiet" part="erase-cancel" onPress={() => setSure(false)}>
              {options.cancel}
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
}
