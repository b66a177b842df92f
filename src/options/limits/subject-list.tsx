/** Subjects that are not raised, why, and who speaks about them. */
import { useMemo } from 'preact/hooks';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { departmentChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const blank = { name: '', words: [], reason: '', department: null, until: null };

export function SubjectList() {
  const { editor } = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const t = editor.limits;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'name', kind: 'line', words: t.name },
      {
        at: 'words',
        kind: 'list',
        rows: 4,
        words: { ...t.words, help: editor.wordsHelp, wrong: editor.wordsWrong },
      },
      { at: 'reason', kind: 'prose', rows: 2, words: t.reason },
      {
        at: 'department',
        kind: 'choice',
        nullable: true,
        none: editor.nobody,
        choices: departmentChoices(charter),
        words: t.department,
      },
      { at: 'until', kind: 'day', nullable: true, words: t.until },
    ],
    [editor, t, charter],
  );
  const owners = new Map(charter.departments.map(({ id, name }) => [id, name]));
  return (
    <RecordList
      list="forbiddenSubjects"
      records={charter.forbiddenSubjects}
      fields={fields}
      blank={blank}
      words={{ none: t.noSubject, add: t.addSubject, newOne: t.newSubject }}
      title={({ name }) => name}
      aside={({ department, until }) => (
        <>
          {department === null ? null : owners.get(department)}
          {until === null ? null : ` · ${t.until.label.toLocaleLowerCase(language)} ${day(language, until)}`}
        </>
      )}
    />
  );
}
