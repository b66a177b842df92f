/** The departments that own topics and replies. */
import { useMemo } from 'preact/hooks';
import { type Department, departmentKinds } from '../../core/charter/schema/people';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { namedChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const blank: Omit<Department, 'id'> = { name: '', kind: 'other', email: null, note: '', publicKey: null };

export function DepartmentsSection() {
  const { options, editor } = useWords();
  const { charter } = useOptions();
  const t = editor.departments;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'name', kind: 'line', words: t.name },
      { at: 'kind', kind: 'choice', choices: namedChoices(departmentKinds, t.kinds), words: t.kind },
      { at: 'email', kind: 'line', input: 'email', nullable: true, words: t.email },
      { at: 'note', kind: 'prose', rows: 3, words: t.note },
    ],
    [t],
  );
  const owned = (id: string) => ({
    replies: charter.replies.filter((reply) => reply.department === id).length,
    topics: charter.topics.filter((topic) => topic.owner === id).length,
    rules: charter.rules.filter((rule) => rule.department === id).length,
  });
  return (
    <div class="stack">
      <p class="soft">{options.departments.intro}</p>
      <RecordList
        list="departments"
        records={charter.departments}
        fields={fields}
        blank={blank}
        words={{ none: options.departments.add, add: options.departments.add, newOne: t.newOne }}
        title={({ name }) => name}
        aside={({ id, email }) => {
          const { replies, topics } = owned(id);
          return (
            <>
              {options.departments.counts(replies, topics)}{' '}
              {email === null ? <Chip tone="care">{options.departments.emailMissing}</Chip> : null}
            </>
          );
        }}
        held={({ id }) => {
          const { replies, topics, rules } = owned(id);
          return replies + topics + rules === 0 ? null : options.departments.owns;
        }}
      />
    </div>
  );
}
