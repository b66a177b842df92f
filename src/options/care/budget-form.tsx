/** P4 and P5: how many replies criticism gets, and above which share a word is said. */
import { useMemo } from 'preact/hooks';
import type { Change } from '../../messages/charter';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { Sheet } from '../form/sheet';
import type { FieldSpec } from '../form/spec';

export function BudgetForm() {
  const { options, editor } = useWords();
  const { charter } = useOptions();
  const t = options.care;
  const fields = useMemo((): FieldSpec[] => {
    const wrong = editor.numbers.whole;
    return [
      { at: 'perPost', kind: 'number', whole: true, words: { label: t.perPost, wrong } },
      { at: 'perDay', kind: 'number', whole: true, words: { label: t.perDay, wrong } },
      {
        at: 'replyRateWarning',
        kind: 'number',
        percent: true,
        words: { label: t.rate, help: t.rateHelp, wrong },
      },
    ];
  }, [t, editor]);
  return (
    <section class="sheet stack" aria-labelledby="budget">
      <h2 id="budget">{t.budget}</h2>
      <p class="soft">{t.budgetHelp}</p>
      <Sheet
        form="part/budget"
        record={charter.budget}
        fields={fields}
        change={(budget) => ({ change: 'budget', budget }) as Change}
        under={['budget']}
      />
    </section>
  );
}
