/** A report from a dossier, over the whole popup. */
import { useWords } from '../ui/language';
import { NoticePane } from '../ui/notice/notice-pane';
import type { NoticePort } from '../ui/notice/notice-port';
import { Screen } from './screen';

export interface ReportProps {
  readonly dossier: string;
  readonly port: NoticePort;
  readonly onBack: () => void;
}

export function Report(props: ReportProps) {
  const { notice } = useWords();
  return (
    <Screen title={notice.title} onBack={props.onBack}>
      <NoticePane port={props.port} dossier={props.dossier} />
    </Screen>
  );
}
