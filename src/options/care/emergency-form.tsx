/** Numbers to give to a person in danger. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';

export function EmergencyForm() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.emergency;
  const fields = useMemo(
    (): FieldSpec[] => [
      {
        at: 'numbers',
        kind: 'rows',
        fields: [
          { at: 'number', kind: 'line', words: t.number },
          { at: 'label', kind: 'line', words: t.label },
        ],
        blank: { number: '', label: '' },
        row: ({ number }, at) => t.row(typeof number === 'string' ? number : '', at + 1),
        add: t.add,
        none: t.none,
        words: t.list,
      },
    ],
    [t],
  );
  const { emergency } = charter.care;
  const record = useMemo(() => ({ numbers: emergency }), [emergency]);
  return (
    <section class="sheet stack" aria-labelledby="emergency">
      <h2 id="emergency">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <PartForm
        part="emergency"
        record={record}
        fields={fields}
        value={({ numbers }) => numbers}
        shownAt={(inner) => `numbers${inner}`}
        path="care.emergency"
      />
    </section>
  );
}
