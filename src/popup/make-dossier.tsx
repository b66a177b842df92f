/** Makes the dossier of the comment in view; it then waits in the popup's list. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import type { DossierPort } from './dossier-port';

export function MakeDossier(props: { tabId: number; commentKey: string; port: DossierPort }) {
  const { dossier: words } = useWords();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<boolean | null>(null);
  const make = async () => {
    setBusy(true);
    setMade((await props.port.make(props.tabId, props.commentKey)) !== null);
    setBusy(false);
  };
  return (
    <div class="make-dossier" data-part="make-dossier">
      <Button small busy={busy} onPress={() => void make()}>
        {words.make}
      </Button>
      <p class="small" role="status">
        {made === null ? null : made ? words.made : words.notMade}
      </p>
    </div>
  );
}
