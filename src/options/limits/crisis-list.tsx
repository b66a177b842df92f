/** The memory of crises (P15): what was said then, so that nobody contradicts it. */
import { useMemo } from 'preact/hooks';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { departmentChoices } from '../form/choices';
import type { FieldSpec } from '../form/spec';
import { RecordList } from '../records/record-list';

const blank = { name: '', words: [], from: '', until: null, said: '', department: '' };

export function CrisisList() {
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
      { at: 'from', kind: 'day', words: t.from },
      { at: 'until', kind: 'day', nullable: true, words: t.crisisUntil },
      { at: 'said', kind: 'prose', rows: 4, words: t.said },
      {
        at: 'department',
        kind: 'choice',
        none: editor.chooseDepartment,
        choices: departmentChoices(charter),
        words: t.owner,
      },
    ],
    [editor, t, charter],
  );
  return (
    <RecordList
      list="crises"
      records={charter.crises}
      fields={fields}
      blank={blank}
      words={{ none: t.noCrisis, add: t.addCrisis, newOne: t.newCrisis }}
      title={({ name }) => name}
      aside={({ from, until }) =>
        [from, until].map((one) => (one === null ? '…' : day(language, one))).join(' – ')
      }
    />
  );
}
