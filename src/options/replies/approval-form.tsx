/** Recording an approval as it was given: which department, who, when, until when, by what means (P9). */
import { useState } from 'preact/hooks';
import { approvalMeans, type Reply } from '../../core/charter/schema/reply';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { dayFrom } from './day';

export function ApprovalForm(props: { reply: Reply; onDone: () => void }) {
  const { reply } = props;
  const words = useWords();
  const { charter, settings } = useOptions();
  const saving = useSaving();
  const [person, setPerson] = useState('');
  const [on, setOn] = useState(() => dayFrom());
  const [from, setFrom] = useState(() => dayFrom());
  const [until, setUntil] = useState(() => dayFrom(undefined, 1));
  const [means, setMeans] = useState<(typeof approvalMeans)[number]>('email');
  const [recordedBy, setRecordedBy] = useState(settings.firstName ?? '');
  const [note, setNote] = useState('');
  const t = words.options.replies;
  const department = charter.departments.find((one) => one.id === reply.department);

  const save = async () => {
    const kept = await saving.save({
      change: 'reply_approved',
      id: reply.id,
      department: reply.department,
      person: person.trim(),
      on,
      from,
      until,
      means,
      recordedBy: recordedBy.trim(),
      note,
    });
    if (kept) props.onDone();
  };
  const days = [
    [t.on, on, setOn],
    [t.from, from, setFrom],
    [t.until, until, setUntil],
  ] as const;

  return (
    <div class="stack form">
      <p class="soft">{t.approveIntro}</p>
      <div class="columns">
        <Field label={t.department}>
          {(facts) => <input {...facts} value={department?.name ?? ''} disabled />}
        </Field>
        <Field label={t.person}>
          {(facts) => (
            <input
              {...facts}
              name="person"
              value={person}
              onInput={(e) => setPerson(e.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div class="columns">
        {days.map(([label, value, set]) => (
          <Field key={label} label={label}>
            {(facts) => (
              <input {...facts} type="date" value={value} onInput={(e) => set(e.currentTarget.value)} />
            )}
          </Field>
        ))}
        <Field label={t.means}>
          {(facts) => (
            <select
              {...facts}
              value={means}
              onChange={(e) =>
                setMeans(approvalMeans.find((one) => one === e.currentTarget.value) ?? 'other')
              }
            >
              {approvalMeans.map((one) => (
                <option key={one} value={one}>
                  {words.means[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t.recordedBy} hint={t.recordedByHelp}>
        {(facts) => (
          <input
            {...facts}
            name="recorded-by"
            value={recordedBy}
            onInput={(e) => setRecordedBy(e.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t.note}>
        {(facts) => <input {...facts} value={note} onInput={(e) => setNote(e.currentTarget.value)} />}
      </Field>
      <SaveBar saving={saving} label={t.agree} onSave={() => void save()} onCancel={props.onDone} />
    </div>
  );
}
