/** The file for the admin: shown word for word, then saved by the user's own hand. Nothing leaves by itself. */
import { useState } from 'preact/hooks';
import { Button } from '../button';
import { Fold } from '../fold';
import { useWords } from '../language';
import { Notice } from '../notice';
import type { OutgoingFile, OwnPort } from './own-port';

export interface SendProposalsProps {
  readonly port: OwnPort;
  /** Something was not sent yet. */
  readonly waiting: boolean;
  readonly onSent: () => void;
}

export function SendProposals({ port, waiting, onSent }: SendProposalsProps) {
  const { proposals: words } = useWords();
  const [files, setFiles] = useState<readonly OutgoingFile[] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const prepare = async () => {
    const made = await port.files(!waiting);
    setFiles(made);
    setSaid(made === null ? words.noList : made.length === 0 ? words.nothingToSend : null);
  };
  const save = async (file: OutgoingFile) => {
    port.save(file.name, file.text);
    setSaid((await port.sent(file.ids)) ? words.saved : words.notNoted);
    setFiles((files ?? []).filter((one) => one !== file));
    onSent();
  };
  return (
    <div class="proposals-send">
      {files?.map((file) => (
        <section key={file.place} class="notice" data-part="outgoing">
          <p>{words.preview(file.ids.length, file.house)}</p>
          <Fold title={words.exact} part="exact">
            <textarea class="proposals-exact" readOnly rows={8} aria-label={words.exact} value={file.text} />
          </Fold>
          <div class="row">
            <Button look="first" small onPress={() => void save(file)} part="save-proposals">
              {words.save}
            </Button>
          </div>
        </section>
      ))}
      {files === null || files.length === 0 ? (
        <div class="row">
          <Button
            small
            look={waiting ? 'first' : 'quiet'}
            onPress={() => void prepare()}
            part="prepare-proposals"
          >
            {waiting ? words.send : words.sendAgain}
          </Button>
        </div>
      ) : null}
      <div role="status" data-part="sent">
        {said ? <Notice tone={said === words.saved ? 'good' : 'care'}>{said}</Notice> : null}
      </div>
    </div>
  );
}
