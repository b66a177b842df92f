/** Delays that the law or the house gives, in hours. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';

export function ClocksForm() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.numbers;
  const fields = useMemo(
    () =>
      (
        [
          'unlawful',
          'rightOfReply',
          'dataRequest',
          'escalationReminder',
          'pressLimitation',
          'pressLimitationDiscriminatory',
        ] as const
      ).map((at): FieldSpec => ({ at, kind: 'number', whole: true, words: { ...t[at], wrong: t.whole } })),
    [t],
  );
  return (
    <section class="sheet stack" aria-labelledby="clocks">
      <h2 id="clocks">{t.clocks}</h2>
      <p class="soft">{t.clocksHelp}</p>
      <PartForm part="clocks" record={charter.clocks} fields={fields} path="clocks" />
    </section>
  );
}
