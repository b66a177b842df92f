/** The persons of the house: what each does, how they sign, where to reach them. */
import { useMemo } from 'preact/hooks';
import { type Person, personRoles } from '../../core/charter/schema/people';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { departmentChoices, namedChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const blank: Omit<Person, 'id'> = {
  name: '',
  department: null,
  roles: ['cm'],
  initials: null,
  email: null,
};

export function PeopleSection() {
  const { editor, common } = useWords();
  const { charter } = useOptions();
  const t = editor.people;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'name', kind: 'line', words: t.name },
      {
        at: 'department',
        kind: 'choice',
        nullable: true,
        none: editor.nobody,
        choices: departmentChoices(charter),
        words: t.department,
      },
      { at: 'roles', kind: 'ticks', choices: namedChoices(personRoles, t.roleNames), words: t.roles },
      { at: 'initials', kind: 'line', nullable: true, words: t.initials },
      { at: 'email', kind: 'line', input: 'email', nullable: true, words: t.email },
    ],
    [editor, t, charter],
  );
  const onCall = new Set(charter.care.onCall.map(({ person }) => person));
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <RecordList
        list="people"
        records={charter.people}
        fields={fields}
        blank={blank}
        words={t}
        title={({ name }) => name}
        aside={({ id, roles, department }) => (
          <>
            {common.list([
              ...charter.departments.filter((one) => one.id === department).map(({ name }) => name),
              ...roles.map((role) => t.roleNames[role]),
            ])}{' '}
            {onCall.has(id) ? <Chip tone="accent">{t.onCall}</Chip> : null}
          </>
        )}
      />
      <p class="soft small">
        <a href="#care">{t.onCallWhere}</a>
      </p>
    </div>
  );
}
