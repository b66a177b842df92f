/** A report from a dossier, over the whole popup. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { NoticePane } from '../ui/notice/notice-pane';
import type { NoticePort } from '../ui/notice/notice-port';

export interface ReportProps {
  readonly dossier: string;
  readonly port: NoticePort;
  readonly onBack: () => void;
}

export function Report(props: ReportProps) {
  const { notice, common } = useWords();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <main class="popup-comment" ref={root}>
      <header class="comment-head">
        <Button look="quiet" small onPress={props.onBack} part="back">
          <span aria-hidden="true">‹</span> {common.back}
        </Button>
        <h1>{notice.title}</h1>
      </header>
      <div class="popup-body">
        <NoticePane port={props.port} dossier={props.dossier} />
      </div>
    </main>
  );
}
