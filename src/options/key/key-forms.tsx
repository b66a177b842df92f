/** A key made anew, with a passphrase typed twice, or taken from its back-up: a brand's, or an approver's own. */
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { Passphrase } from './passphrase';

/** As the background asks for. */
const SHORTEST = 12;
/** A back-up is small; the background refuses what is longer. */
const LONGEST = 10_000;

export interface KeyFormsProps {
  /** Where the key is kept. */
  readonly place: string;
  /** Name of the back-up's file. */
  readonly fileName: string;
  readonly onChange: () => Promise<void>;
}

type Problem =
  | Exclude<ReplyOf<'key.make'>['outcome'] | ReplyOf<'key.take'>['outcome'], 'done'>
  | 'unreachable';

export function KeyForms(props: KeyFormsProps) {
  return (
    <div class="stack">
      <Make {...props} />
      <Take {...props} />
    </div>
  );
}

function Make({ place, fileName, onChange }: KeyFormsProps) {
  const { keyForms: t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const short = passphrase.length < SHORTEST;
  const differ = passphrase !== again;
  const make = async () => {
    setTried(true);
    if (short || differ) return;
    setBusy(true);
    const reply = await send('key.make', { place, passphrase }).catch(() => null);
    setBusy(false);
    if (reply?.backup) {
      saveFile(fileName, 'application/json', reply.backup);
      await onChange();
    } else setProblem(reply === null || reply.outcome === 'done' ? 'unreachable' : reply.outcome);
  };
  return (
    <>
      <div class="columns">
        <Passphrase
          label={t.passphrase}
          name="passphrase"
          value={passphrase}
          onType={setPassphrase}
          hint={t.passphraseHelp}
          error={tried && short ? t.short : null}
        />
        <Passphrase
          label={t.again}
          name="passphrase-again"
          value={again}
          onType={setAgain}
          error={tried && !short && differ ? t.differ : null}
        />
      </div>
      <div>
        <Button look="first" part="make-key" busy={busy} onPress={() => void make()}>
          {t.make}
        </Button>
      </div>
      <Trouble problem={problem} />
    </>
  );
}

function Take({ place, onChange }: KeyFormsProps) {
  const { keyForms: t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const short = passphrase.length < SHORTEST;
  const take = async () => {
    setTried(true);
    if (short || file === null) return;
    setBusy(true);
    const backup = file.size > LONGEST ? '' : await file.text();
    const reply = await send('key.take', { place, passphrase, backup }).catch(() => null);
    setBusy(false);
    if (reply?.outcome === 'done') await onChange();
    else setProblem(reply?.outcome ?? 'unreachable');
  };
  return (
    <Fold title={t.take} part="take-back">
      <div class="stack">
        <div class="columns">
          <Field label={t.file}>
            {(facts) => (
              <input
                {...facts}
                type="file"
                name="key-file"
                accept=".json,application/json"
                onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
              />
            )}
          </Field>
          <Passphrase
            label={t.passphrase}
            name="take-passphrase"
            value={passphrase}
            onType={setPassphrase}
            error={tried && short ? t.short : null}
            current
          />
        </div>
        <div>
          <Button part="take-key" busy={busy} disabled={file === null} onPress={() => void take()}>
            {t.takeIt}
          </Button>
        </div>
        <Trouble problem={problem} />
      </div>
    </Fold>
  );
}

function Trouble({ problem }: { readonly problem: Problem | null }) {
  const { keyForms: t } = useWords();
  return problem === null ? null : (
    <Notice tone="alarm" role="alert">
      {t.outcomes[problem]}
    </Notice>
  );
}
