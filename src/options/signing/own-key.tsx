/** The approver's own key: made with its back-up, taken back from it, its public half handed to who keeps the charter. */
import { useState } from 'preact/hooks';
import { writeKey } from '../../core/replies/key-file';
import type { ReplyOf } from '../../messages/contract';
import { APPROVER } from '../../messages/signing';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import { useOptions } from '../context';
import { KeyForms } from '../key/key-forms';

type Key = NonNullable<ReplyOf<'sign.load'>['key']>;

export function MakeKey(props: { onMade: () => Promise<void> }) {
  const { signing: t } = useWords();
  return (
    <div class="stack" data-part="own-key-forms">
      <p class="soft">{t.makeIntro}</p>
      <KeyForms place={APPROVER} fileName="relais-cle-sauvegarde.json" onChange={props.onMade} />
    </div>
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
