/** « Signalé, retrait impossible ici »: the network's reference closes the case; taking that back opens it again. */
import { useState } from 'preact/hooks';
import { plainLine } from '../../core/notice/person';
import { MOST_REFERENCE } from '../../core/notice/reference';
import type { NoticeView } from '../../messages/notice';
import { Button } from '../button';
import { Field } from '../field';
import { useWords } from '../language';
import { Notice } from '../notice';
import type { Closing, NoticePort } from './notice-port';

export interface NoticeClosingProps {
  readonly port: NoticePort;
  readonly dossier: string;
  readonly closed: NoticeView['closed'];
}

export function NoticeClosing({ port, dossier, closed: before }: NoticeClosingProps) {
  const { notice: said } = useWords();
  const [reference, setReference] = useState('');
  const [closed, setClosed] = useState(before);
  const [refused, setRefused] = useState<Exclude<Closing['outcome'], 'done'> | null>(null);
  const [again, setAgain] = useState(false);
  const [busy, setBusy] = useState(false);
  const close = async () => {
    setBusy(true);
    const reply = await port.close(dossier, plainLine(reference));
    setBusy(false);
    setRefused(reply.outcome === 'done' ? null : reply.outcome);
    if (reply.outcome === 'done')
      setClosed({ decision: reply.decision ?? '', reference: plainLine(reference) });
  };
  const reopen = async (decision: string) => {
    if (!(await port.reopen(decision))) return;
    setClosed(null);
    setAgain(true);
  };
  return (
    <section class="group stack" data-part="closing">
      <h2>{said.report}</h2>
      {closed === null ? (
        <>
          <p class="small">{said.reportWhy}</p>
          <Field label={said.reference} hint={said.referenceHint}>
            {(facts) => (
              <input
                {...facts}
                value={reference}
                maxLength={MOST_REFERENCE}
                autocomplete="off"
                data-part="reference"
                onInput={(event) => setReference(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="row">
            <Button
              disabled={plainLine(reference) === ''}
              busy={busy}
              part="close-case"
              onPress={() => void close()}
            >
              {said.closeCase}
            </Button>
          </div>
        </>
      ) : null}
      <div role="status">
        {closed === null ? (
          again && refused === null ? (
            <p class="small">{said.reopened}</p>
          ) : null
        ) : (
          <Notice tone="good">
            <p>{said.closed(closed.reference)}</p>
            {closed.decision === '' ? null : (
              <div class="row">
                <Button small look="quiet" part="reopen" onPress={() => void reopen(closed.decision)}>
                  {said.undo}
                </Button>
              </div>
            )}
          </Notice>
        )}
        {refused === null ? null : <Notice tone="alarm">{said.notClosed[refused]}</Notice>}
      </div>
    </section>
  );
}
