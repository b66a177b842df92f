/** How long before its end an approval is recalled. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';

export function ReminderForm() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.numbers;
  const fields = useMemo(
    (): FieldSpec[] => [{ at: 'reminderDays', kind: 'number', whole: true, words: t.reminder }],
    [t],
  );
  const { reminderDays } = charter.approvalPolicy;
  return (
    <section class="sheet stack" aria-labelledby="approvals">
      <h2 id="approvals">{t.approvals}</h2>
      <PartForm
        part="reminder_days"
        record={{ reminderDays }}
        fields={fields}
        value={(made) => made.reminderDays}
        path="approvalPolicy.reminderDays"
      />
    </section>
  );
}
