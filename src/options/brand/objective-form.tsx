/** The objective: given by a department, shown to the CM (P16); with the result aimed at, set before it is measured. */
import { useMemo } from 'preact/hooks';
import { objectives } from '../../core/charter/schema/brand';
import type { Change } from '../../messages/charter';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { departmentChoices, namedChoices } from '../form/choices';
import { Sheet } from '../form/sheet';
import type { FieldSpec } from '../form/spec';
import { type ObjectiveTyped, objectiveFrom, typedObjective } from './objective-record';

export function ObjectiveForm() {
  const words = useWords();
  const { charter } = useOptions();
  const t = words.editor.objective;
  const fields = useMemo(
    (): FieldSpec[] => [
      {
        at: 'kind',
        kind: 'choice',
        none: words.options.brand.objectiveNone,
        choices: namedChoices(objectives, words.objectives),
        words: t.kind,
      },
      {
        at: 'department',
        kind: 'choice',
        none: words.editor.chooseDepartment,
        choices: departmentChoices(charter),
        words: t.department,
      },
      { at: 'statement', kind: 'prose', rows: 2, words: t.statement },
      { at: 'measured', kind: 'tick', words: t.measured },
      { at: 'target.measure', kind: 'line', words: t.measure },
      { at: 'target.value', kind: 'number', words: t.value },
      { at: 'target.from', kind: 'day', words: t.from },
      { at: 'target.until', kind: 'day', words: t.until },
    ],
    [words, t, charter],
  );
  const record = useMemo(() => typedObjective(charter.objective), [charter.objective]);
  return (
    <section class="sheet stack" aria-labelledby="objective">
      <h2 id="objective">{words.options.brand.objective}</h2>
      <p class="soft">{words.options.brand.objectiveHelp}</p>
      <Sheet
        form="part/objective"
        record={record}
        fields={fields}
        hidden={(typed) => (typed.measured === true ? [] : ['target.'])}
        change={(made) =>
          ({ change: 'objective', objective: objectiveFrom(made as ObjectiveTyped) }) as Change
        }
        under={['objective']}
      />
    </section>
  );
}
