/** The departments that own topics and replies. */
import { useState } from 'preact/hooks';
import type { Charter } from '../../core/charter/schema';
import type { Department } from '../../core/charter/schema/people';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { LinesField } from '../lines-field';
import { SaveBar, useSaving } from '../save-bar';
import { slug } from '../slug';

export function DepartmentsSection() {
  const { options: t } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const [added, setAdded] = useState<Department | null>(null);
  const taken = new Set(charter.departments.map((one) => one.id));
  return (
    <div class="stack">
      <p class="soft">{t.departments.intro}</p>
      {charter.departments.map((one) => (
        <DepartmentForm key={one.id} department={one} charter={charter} />
      ))}
      {added && !taken.has(added.id) ? <DepartmentForm department={added} charter={charter} /> : null}
      {readOnly ? null : (
        <div>
          <Button
            onPress={() =>
              setAdded({
                id: slug('service', taken),
                name: '',
                kind: 'other',
                email: null,
                note: '',
                publicKey: null,
              })
            }
          >
            {t.departments.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function DepartmentForm(props: { department: Department; charter: Charter }) {
  const { department, charter } = props;
  const { options: t } = useWords();
  const readOnly = useReadOnly();
  const saving = useSaving();
  const [name, setName] = useState(department.name);
  const [email, setEmail] = useState(department.email ?? '');
  const [note, setNote] = useState(department.note);
  const replies = charter.replies.filter((reply) => reply.department === department.id).length;
  const topics = charter.topics.filter((topic) => topic.owner === department.id).length;
  const rules = charter.rules.filter((rule) => rule.department === department.id).length;
  const saved = charter.departments.some((one) => one.id === department.id);
  const free = replies + topics + rules === 0;

  return (
    <section class="sheet stack" aria-label={department.name || t.departments.add}>
      <div class="columns">
        <Field label={t.departments.name}>
          {(facts) => (
            <input
              {...facts}
              value={name}
              disabled={readOnly}
              onInput={(e) => setName(e.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t.departments.email} hint={t.departments.emailHelp}>
          {(facts) => (
            <input
              {...facts}
              type="email"
              value={email}
              disabled={readOnly}
              onInput={(e) => setEmail(e.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <LinesField label={t.departments.note} rows={2} value={note} onInput={setNote} />
      <p class="soft small">{t.departments.counts(replies, topics)}</p>
      <SaveBar
        saving={saving}
        onSave={() =>
          void saving.save({
            change: 'department',
            department: { ...department, name: name.trim(), email: email.trim() || null, note },
          })
        }
      />
      {readOnly || !saved ? null : free ? (
        <div>
          <Button
            look="alarm"
            small
            label={`${t.remove} (${department.name})`}
            onPress={() => void saving.save({ change: 'department_removed', id: department.id })}
          >
            {t.remove}
          </Button>
        </div>
      ) : (
        <p class="soft small">{t.departments.owns}</p>
      )}
    </section>
  );
}
