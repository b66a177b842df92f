/** The fourth screen: the departments' addresses, and whom to call out of hours. */
import { useState } from 'preact/hooks';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { useDraft } from '../drafts/use-draft';
import { SavingNotice, useSaving } from '../save-bar';
import { Frame } from './frame';
import type { ScreenProps } from './guide';
import { type Services, servicesChange, servicesNow, servicesWrong } from './services';

export function ServicesScreen(props: ScreenProps) {
  const { start, options } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [asked, setAsked] = useState(false);
  const draft = useDraft<Services>('guide/services', servicesNow(charter), charter.revision);
  const { typed, put } = draft;
  const wrong = servicesWrong(typed);
  const t = start.services;

  const next = async () => {
    setAsked(true);
    if (wrong.emails.size > 0 || wrong.onCall) return;
    const change = servicesChange(charter, typed);
    if (change !== null && !(await saving.save(change))) return;
    draft.forget();
    props.onDone();
  };
  const hour = (name: 'from' | 'until', label: string) => (
    <Field label={label}>
      {(facts) => (
        <input
          {...facts}
          type="time"
          name={`guide-${name}`}
          value={typed[name]}
          onInput={(event) => put({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  const line = (name: 'name' | 'contact', label: string) => (
    <Field label={label} error={asked && wrong.onCall && name === 'contact' ? t.both : null}>
      {(facts) => (
        <input
          {...facts}
          name={`guide-${name}`}
          value={typed[name]}
          maxLength={200}
          onInput={(event) => put({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  return (
    <Frame title={t.title} text={t.text} busy={saving.busy} onNext={() => void next()} onBack={props.onBack}>
      <div class="columns">
        {charter.departments.map(({ id, name }) => (
          <Field key={id} label={t.email(name)} error={asked && wrong.emails.has(id) ? t.wrongEmail : null}>
            {(facts) => (
              <input
                {...facts}
                type="email"
                name={`guide-email-${id}`}
                value={typed.emails[id] ?? ''}
                maxLength={254}
                onInput={(event) => put({ emails: { ...typed.emails, [id]: event.currentTarget.value } })}
              />
            )}
          </Field>
        ))}
      </div>
      <fieldset class="group">
        <legend>{t.onCall}</legend>
        <p class="soft small">{t.onCallHelp}</p>
        <div class="columns">
          {line('name', t.name)}
          {line('contact', t.contact)}
          {hour('from', t.from)}
          {hour('until', t.until)}
        </div>
        <p class="soft small">{options.care.overnight}</p>
      </fieldset>
      {saving.outcome === 'saved' ? null : <SavingNotice saving={saving} />}
    </Frame>
  );
}
