/** The objective: given by a department, shown to the CM (P16). */
import { useState } from 'preact/hooks';
import { objectives } from '../../core/charter/schema/brand';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { SaveBar, useSaving } from '../save-bar';

export function ObjectiveForm() {
  const words = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const saving = useSaving();
  const { brand: t } = words.options;
  const given = charter.objective;
  const [kind, setKind] = useState<string>(given?.kind ?? '');
  const [department, setDepartment] = useState(given?.department ?? charter.departments[0]?.id ?? '');
  const [statement, setStatement] = useState(given?.statement ?? '');

  const save = () => {
    const known = objectives.find((objective) => objective === kind);
    const objective = known ? { kind: known, department, statement, target: given?.target ?? null } : null;
    void saving.save({ change: 'objective', objective });
  };

  return (
    <section class="sheet stack" aria-labelledby="objective">
      <h2 id="objective">{t.objective}</h2>
      <p class="soft">{t.objectiveHelp}</p>
      <div class="columns">
        <Field label={t.objective}>
          {(facts) => (
            <select
              {...facts}
              value={kind}
              disabled={readOnly}
              onChange={(e) => setKind(e.currentTarget.value)}
            >
              <option value="">{t.objectiveNone}</option>
              {objectives.map((id) => (
                <option key={id} value={id}>
                  {words.objectives[id]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t.objectiveDepartment}>
          {(facts) => (
            <select
              {...facts}
              value={department}
              disabled={readOnly}
              onChange={(e) => setDepartment(e.currentTarget.value)}
            >
              {charter.departments.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t.objectiveStatement}>
        {(facts) => (
          <input
            {...facts}
            value={statement}
            disabled={readOnly}
            onInput={(e) => setStatement(e.currentTarget.value)}
          />
        )}
      </Field>
      <SaveBar saving={saving} onSave={save} />
    </section>
  );
}
