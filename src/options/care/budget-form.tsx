/** P4 and P5: how many replies criticism gets, and above which share a word is said. */
import { useState } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { typedNumber, WholeField } from './whole-field';

export function BudgetForm() {
  const { options } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const { budget } = charter;
  const [perPost, setPerPost] = useState(String(budget.perPost));
  const [perDay, setPerDay] = useState(String(budget.perDay));
  const [rate, setRate] = useState(String(Math.round(budget.replyRateWarning * 100)));
  const t = options.care;
  const save = () =>
    void saving.save({
      change: 'budget',
      budget: {
        perPost: typedNumber(perPost),
        perDay: typedNumber(perDay),
        replyRateWarning: typedNumber(rate) / 100,
      },
    });
  return (
    <section class="sheet stack" aria-labelledby="budget">
      <h2 id="budget">{t.budget}</h2>
      <p class="soft">{t.budgetHelp}</p>
      <div class="columns">
        <WholeField label={t.perPost} name="perPost" value={perPost} onInput={setPerPost} />
        <WholeField label={t.perDay} name="perDay" value={perDay} onInput={setPerDay} />
        <WholeField label={t.rate} hint={t.rateHelp} name="rate" most={100} value={rate} onInput={setRate} />
      </div>
      <SaveBar saving={saving} onSave={save} />
    </section>
  );
}
