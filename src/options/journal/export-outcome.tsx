/** How far an export is, and what came of it. */
import { useId } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import type { Exporting, ExportState } from './use-export';

/** @param records entries of the whole journal: an export of a part ends before the bar is full */
export function ExportOutcome({ exporting, records }: { exporting: Exporting; records: number }) {
  const { journal } = useWords();
  const id = useId();
  const t = journal.export;
  const { state } = exporting;
  const done = state.is === 'running' ? state.exported.entries : 0;
  const most = Math.max(records, done, 1);
  return (
    <>
      {state.is === 'running' ? (
        <div class="stack" data-part="running">
          <label for={id}>{t.running}</label>
          <progress id={id} max={most} value={done} />
          <div class="row">
            <span class="soft small" data-part="progress">
              {t.progress(done, most)}
            </span>
            <Button small part="stop" onPress={exporting.stop}>
              {t.cancel}
            </Button>
          </div>
        </div>
      ) : null}
      <div role="status" data-part="export-outcome">
        <Outcome state={state} />
      </div>
      {state.is === 'failed' ? (
        <div>
          <Button part="resume" onPress={() => void exporting.run(state.job, state.exported)}>
            {t.resume}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Outcome({ state }: { state: ExportState }) {
  const { export: t } = useWords().journal;
  switch (state.is) {
    case 'idle':
    case 'running':
      return null;
    case 'stopped':
      return <Notice>{t.cancelled}</Notice>;
    case 'nothing':
      return <Notice>{t.nothing}</Notice>;
    case 'failed':
      return <Notice tone="alarm">{t.failed(state.exported.entries)}</Notice>;
    case 'done':
      return (
        <Notice tone="good">
          <span>{t.done(state.exported.entries, state.job.file)}</span>
          {state.exported.damaged > 0 ? <span>{t.damaged(state.exported.damaged)}</span> : null}
          {state.noted ? null : <span>{t.notNoted}</span>}
        </Notice>
      );
  }
}
