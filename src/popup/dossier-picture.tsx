/** The picture of a dossier's comment: added by the user, shown before it is saved, taken away again. */
import { useState } from 'preact/hooks';
import type { DossierFile, Picture, PictureOutcome } from '../core/dossier/picture';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import type { DossierPort } from './dossier-port';

export interface DossierPictureProps {
  readonly file: DossierFile;
  readonly port: DossierPort;
  /** The page in front; null where Relais reads none there. */
  readonly tabId: number | null;
  readonly onChange: () => void;
}

export function DossierPicture({ file, port, tabId, onChange }: DossierPictureProps) {
  const { dossier: words } = useWords();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PictureOutcome | null>(null);
  const { id } = file.version === 1 ? file : file.dossier;
  const picture = file.version === 1 ? null : file.picture.value;
  const take = async (from: number) => {
    setBusy(true);
    setOutcome(await port.picture(id, from));
    setBusy(false);
    onChange();
  };
  const drop = async () => {
    await port.unpicture(id);
    setOutcome(null);
    onChange();
  };
  return (
    <div class="dossier-picture" data-part="picture">
      {picture ? <Shown picture={picture} /> : null}
      <div class="row">
        {tabId === null ? null : (
          <Button small busy={busy} part="add-picture" onPress={() => void take(tabId)}>
            {picture ? words.pictureAgain : words.pictureAdd}
          </Button>
        )}
        {picture ? (
          <Button small look="quiet" part="drop-picture" onPress={() => void drop()}>
            {words.pictureDrop}
          </Button>
        ) : null}
      </div>
      <p class="small" role="status">
        {outcome === null ? null : words.pictureOutcomes[outcome]}
      </p>
    </div>
  );
}

function Shown({ picture }: { picture: Picture }) {
  const { dossier: words } = useWords();
  const { entire, covered, same } = picture;
  return (
    <>
      <img
        class="dossier-shot"
        src={`data:${picture.type};base64,${picture.data}`}
        width={picture.width}
        height={picture.height}
        alt={words.fields.pictureOf}
      />
      {entire ? null : <p class="small">{words.pictureCut}</p>}
      {covered ? <p class="small">{words.pictureCovered}</p> : null}
      {same ? null : <p class="small">{words.pictureOther}</p>}
      <p class="small soft">{words.pictureHint}</p>
    </>
  );
}
