/** The approver's own key: made with its back-up, taken back from it, its public half handed to who keeps the charter. */
import { useState } from 'preact/hooks';
import { writeKey } from '../../core/replies/key-file';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { APPROVER } from '../../messages/signing';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { useOptions } from '../context';

type Key = NonNullable<ReplyOf<'sign.load'>['key']>;

/** As the background asks for. */
const SHORTEST = 12;

export function MakeKey(props: { onMade: () => Promise<void> }) {
  const { signing: t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const refused = passphrase.length < SHORTEST ? t.short : passphrase !== again ? t.differ : null;

  const make = async () => {
    setWrong(refused);
    if (refused !== null) return;
    const { outcome, backup } = await send('key.make', { place: APPROVER, passphrase }).catch(() => ({
      outcome: 'not_saved' as const,
      backup: null,
    }));
    if (backup === null) return setWrong(outcome === 'cannot_sign' ? t.cannotSign : t.notSaved);
    saveFile('relais-cle-sauvegarde.json', 'application/json', backup);
    await props.onMade();
  };
  return (
    <div class="stack" data-part="make-key">
      <p class="soft">{t.makeIntro}</p>
      <div class="columns">
        <Field label={t.passphrase} hint={t.passphraseHelp} error={wrong}>
          {(facts) => (
            <input
              {...facts}
              type="password"
              name="sign-passphrase"
              autocomplete="new-password"
              value={passphrase}
              onInput={(e) => setPassphrase(e.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.again}>
          {(facts) => (
            <input
              {...facts}
              type="password"
              name="sign-again"
              autocomplete="new-password"
              value={again}
              onInput={(e) => setAgain(e.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div>
        <Button look="first" part="key-make" onPress={() => void make()}>
          {t.make}
        </Button>
      </div>
      <TakeBack onTaken={props.onMade} />
    </div>
  );
}

function TakeBack(props: { onTaken: () => Promise<void> }) {
  const { signing: t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const take = async (file: File) => {
    // A back-up is small; the background refuses what is longer.
    const backup = (await file.slice(0, 10_000).text()).slice(0, 10_000);
    const asked = { place: APPROVER, passphrase: passphrase.padEnd(SHORTEST), backup };
    const { outcome } = await send('key.take', asked).catch(() => ({ outcome: 'not_saved' as const }));
    setWrong(outcome === 'done' ? null : t.takeOutcomes[outcome]);
    if (outcome === 'done') await props.onTaken();
  };
  return (
    <details class="fold">
      <summary>
        <span class="fold-title">{t.takeBack}</span>
      </summary>
      <div class="fold-body columns">
        <Field label={t.passphrase}>
          {(facts) => (
            <input
              {...facts}
              type="password"
              name="take-passphrase"
              autocomplete="current-password"
              value={passphrase}
              onInput={(e) => setPassphrase(e.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.backupFile} error={wrong}>
          {(facts) => (
            <input
              {...facts}
              type="file"
              name="take-backup"
              accept=".json,application/json"
              onChange={(event) => {
                const field = event.currentTarget;
                const file = field.files?.[0];
                if (file) void take(file).finally(() => (field.value = ''));
              }}
            />
          )}
        </Field>
      </div>
    </details>
  );
}

/** The key that is there: how it is read out, and the file of its public half. */
export function OwnKey({ own }: { own: Key }) {
  const { signing: t } = useWords();
  const { settings } = useOptions();
  const [person, setPerson] = useState(settings.firstName ?? '');
  const [wrong, setWrong] = useState(false);
  return (
    <div class="stack" data-part="own-key">
      <p>
        {t.fingerprint} <code data-part="own-fingerprint">{own.fingerprint}</code>
      </p>
      <p class="soft small">{t.handOver}</p>
      <div class="columns">
        <Field label={t.person} error={wrong ? t.personMissing : null}>
          {(facts) => (
            <input
              {...facts}
              name="sign-person"
              value={person}
              onInput={(e) => setPerson(e.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div>
        <Button
          part="key-public"
          onPress={() => {
            setWrong(person.trim() === '');
            if (person.trim() === '') return;
            saveFile('relais-cle-publique.json', 'application/json', writeKey(own.key, person.trim()));
          }}
        >
          {t.savePublic}
        </Button>
      </div>
    </div>
  );
}

export function NoSigning() {
  const { signing: t } = useWords();
  return <Notice tone="care">{t.cannotSign}</Notice>;
}
