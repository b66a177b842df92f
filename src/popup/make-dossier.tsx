/** Makes the dossier of the comment in view; it then waits in the popup's list, and a report can be made of it. */
import { useState } from 'preact/hooks';
import type { DossierFile } from '../core/dossier/picture';
import { plainOf } from '../core/dossier/picture';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { DossierPicture } from './dossier-picture';
import type { DossierPort } from './dossier-port';

export interface MakeDossierProps {
  readonly tabId: number;
  readonly commentKey: string;
  readonly port: DossierPort;
  /** Opens the report of a dossier. */
  readonly onReport: (dossier: string) => void;
}

export function MakeDossier(props: MakeDossierProps) {
  const { dossier: words, notice } = useWords();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<boolean | null>(null);
  const [file, setFile] = useState<DossierFile | null>(null);
  const make = async (report: boolean) => {
    setBusy(true);
    const dossier = await props.port.make(props.tabId, props.commentKey);
    setBusy(false);
    setMade(dossier !== null);
    setFile(dossier);
    if (report && dossier !== null) props.onReport(dossier.id);
  };
  return (
    <div class="make-dossier row" data-part="make-dossier">
      <Button small busy={busy} part="make" onPress={() => void make(false)}>
        {words.make}
      </Button>
      <Button small busy={busy} part="report" onPress={() => void make(true)}>
        {notice.open}
      </Button>
      <p class="small" role="status">
        {made === null ? null : made ? words.made : words.notMade}
      </p>
      {file === null ? null : (
        <DossierPicture
          file={file}
          port={props.port}
          tabId={props.tabId}
          onChange={() => void props.port.load(plainOf(file).id).then((now) => now && setFile(now))}
        />
      )}
    </div>
  );
}
