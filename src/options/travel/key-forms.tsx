/** A key made anew, with a passphrase typed twice, or taken from its back-up. */
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { useOptions } from '../context';

const SHORTEST = 12;
type Problem =
  | Exclude<ReplyOf<'key.make'>['outcome'] | ReplyOf<'key.take'>['outcome'], 'done'>
  | 'unreachable';

export function KeyForms(props: { onChange: () => Promise<void> }) {
  const { travel } = useWords();
  const t = travel.signing;
  const { place, charter } = useOptions();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState<'make' | 'take' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const short = passphrase.length < SHORTEST;
  const differ = passphrase !== again;

  const make = async () => {
    setTried('make');
    if (short || differ) return;
    setBusy(true);
    const reply = await send('key.make', { place, passphrase }).catch(() => null);
    setBusy(false);
    if (reply?.backup) {
      saveFile(`${charter.id}-relais-key.json`, 'application/json', reply.backup);
      await props.onChange();
    } else setProblem(reply === null || reply.outcome === 'done' ? 'unreachable' : reply.outcome);
  };
  const take = async () => {
    setTried('take');
    if (short || file === null) return;
    setBusy(true);
    const backup = file.size > 10_000 ? '' : await file.text();
    const reply = await send('key.take', { place, passphrase, backup }).catch(() => null);
    setBusy(false);
    if (reply?.outcome === 'done') await props.onChange();
    else setProblem(reply?.outcome ?? 'unreachable');
  };
  return (
    <div class="stack">
      <Field label={t.passphrase} hint={t.passphraseHelp} error={tried && short ? t.short : null}>
        {(facts) => (
          <input
            {...facts}
            type="password"
            name="passphrase"
            autocomplete="new-password"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t.again} error={tried === 'make' && !short && differ ? t.differ : null}>
        {(facts) => (
          <input
            {...facts}
            type="password"
            name="passphrase-again"
            autocomplete="new-password"
            value={again}
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        )}
      </Field>
      <div>
        <Button part="make-key" busy={busy} onPress={() => void make()}>
          {t.make}
        </Button>
      </div>
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
      <div>
        <Button part="take-key" busy={busy} disabled={file === null} onPress={() => void take()}>
          {t.take}
        </Button>
      </div>
      {problem === null ? null : (
        <Notice tone="alarm" role="alert">
          {t.outcomes[problem]}
        </Notice>
      )}
    </div>
  );
}
