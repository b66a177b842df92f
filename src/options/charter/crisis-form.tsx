/** Crisis mode: one switch, with who asked for it and why. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SavingNotice, useSavingNow } from '../save-bar';

export function CrisisForm() {
  const { options } = useWords();
  const { charter, settings } = useOptions();
  const saving = useSavingNow();
  const [by, setBy] = useState(settings.firstName ?? '');
  const [note, setNote] = useState('');
  const t = options.charter;
  const on = charter.crisisMode.on;
  return (
    <section class="sheet stack" aria-labelledby="crisis">
      <h2 id="crisis">{t.crisis}</h2>
      {on ? <Notice tone="alarm">{t.crisisOn}</Notice> : <p class="soft">{t.crisisHelp}</p>}
      <div class="columns">
        <Field label={t.yourName}>
          {(facts) => <input {...facts} value={by} onInput={(event) => setBy(event.currentTarget.value)} />}
        </Field>
        <Field label={t.reason}>
          {(facts) => (
            <input {...facts} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          )}
        </Field>
      </div>
      <div>
        <Button
          look={on ? 'plain' : 'alarm'}
          busy={saving.busy}
          onPress={() => void saving.save({ change: 'crisis', on: !on, by: by.trim(), note })}
        >
          {on ? t.crisisStop : t.crisisStart}
        </Button>
      </div>
      <SavingNotice saving={saving} />
    </section>
  );
}
