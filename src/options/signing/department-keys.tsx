/** Which departments sign: the public key of each, read out on the telephone before it is believed. */
import { useState } from 'preact/hooks';
import type { Charter } from '../../core/charter/schema';
import { type KeyFile, MOST_KEY_FILE, readKey } from '../../core/replies/key-file';
import { fingerprint } from '../../core/replies/signature';
import { digest } from '../../platform/digest';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SaveBar, SavingNotice, useSavingNow } from '../save-bar';

export function DepartmentKeys() {
  const { signing: t } = useWords();
  const { charter } = useOptions();
  const signing = charter.departments.filter(({ publicKey }) => publicKey !== null);
  return (
    <Fold title={t.keys} aside={String(signing.length)} part="department-keys">
      <p class="soft">{t.keysIntro}</p>
      <AddKey />
      <ul class="plain-list stack">
        {signing.map((department) => (
          <li key={department.id}>
            <KnownKey department={department} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function KnownKey({ department }: { department: Charter['departments'][number] }) {
  const { signing: t } = useWords();
  const saving = useSavingNow();
  const { id, name, publicKey } = department;
  return (
    <div class="row" data-key={id}>
      <strong>{name}</strong> <code>{fingerprint(publicKey ?? '', digest)}</code>
      <Button
        small
        look="quiet"
        label={`${t.drop} (${name})`}
        onPress={() => void saving.save({ change: 'department_key', id, publicKey: null })}
      >
        {t.drop}
      </Button>
      <SavingNotice saving={saving} />
    </div>
  );
}

function AddKey() {
  const { signing: t, options } = useWords();
  const { charter } = useOptions();
  const saving = useSavingNow();
  const [department, setDepartment] = useState(charter.departments[0]?.id ?? '');
  const [read, setRead] = useState<KeyFile | null>(null);
  const [wrong, setWrong] = useState(false);
  const take = async (file: File) => {
    const made = file.size > MOST_KEY_FILE ? null : readKey(await file.text());
    setRead(made);
    setWrong(made === null);
  };
  const save = async () => {
    if (read === null) return;
    const kept = await saving.save({ change: 'department_key', id: department, publicKey: read.publicKey });
    if (kept) setRead(null);
  };
  return (
    <div class="stack" data-part="add-key">
      <div class="columns">
        <Field label={options.replies.department}>
          {(facts) => (
            <select
              {...facts}
              name="key-department"
              value={department}
              onChange={(e) => setDepartment(e.currentTarget.value)}
            >
              {charter.departments.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t.publicFile} error={wrong ? t.notAKey : null}>
          {(facts) => (
            <input
              {...facts}
              type="file"
              name="public-key"
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
      {read ? (
        <>
          <Notice tone="care" role="status" title={t.readOut(read.person)}>
            <p>
              <code data-part="read-fingerprint">{fingerprint(read.publicKey, digest)}</code>
            </p>
          </Notice>
          <SaveBar
            saving={saving}
            label={t.believe}
            onSave={() => void save()}
            onCancel={() => setRead(null)}
          />
        </>
      ) : (
        <SavingNotice saving={saving} />
      )}
    </div>
  );
}
