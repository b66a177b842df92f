/** The state of an export on the screen: started, stopped, gone on with, put in a file. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePort } from './context';
import { type Exported, nothingYet, runExport } from './export-run';
import type { Query } from './filters';

/** What is asked; kept, so that going on does what was begun. */
export interface ExportJob {
  readonly query: Query;
  readonly whole: boolean;
  readonly file: string;
  readonly type: string;
  /** What stands before the first entry. */
  readonly head: string;
  readonly convert: (lines: string) => string;
}

export type ExportState =
  | { readonly is: 'idle' | 'stopped' | 'nothing' }
  | { readonly is: 'running' | 'failed'; readonly job: ExportJob; readonly exported: Exported }
  | {
      readonly is: 'done';
      readonly job: ExportJob;
      readonly exported: Exported;
      /** False where the background could not note that the whole journal is in a file. */
      readonly noted: boolean;
    };

export interface Exporting {
  readonly state: ExportState;
  readonly run: (job: ExportJob, before?: Exported) => Promise<void>;
  readonly stop: () => void;
}

export function useExport(onNoted: () => void): Exporting {
  const { send, save } = usePort();
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const finish = async (job: ExportJob, exported: Exported) => {
    if (exported.entries === 0) return setState({ is: 'nothing' });
    save(job.file, [job.head, ...exported.parts], job.type);
    let noted = true;
    if (job.whole) {
      noted = await send('journal.exported', {}).then(
        () => true,
        () => false,
      );
      if (noted) onNoted();
    }
    setState({ is: 'done', job, exported, noted });
  };

  return {
    state,
    run: async (job, before = nothingYet) => {
      current.current?.abort();
      const mine = new AbortController();
      current.current = mine;
      setState({ is: 'running', job, exported: before });
      const { how, exported } = await runExport(send, job.query, before, job.convert, mine.signal, (sofar) =>
        setState({ is: 'running', job, exported: sofar }),
      );
      if (current.current !== mine) return;
      if (how === 'done') await finish(job, exported);
      else setState(how === 'failed' ? { is: 'failed', job, exported } : { is: 'stopped' });
    },
    stop: () => {
      current.current?.abort();
      setState({ is: 'stopped' });
    },
  };
}
