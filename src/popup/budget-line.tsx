/** P4 and P5: replies to criticism today, as a line to read and nothing to click away. */
import type { Overview } from '../messages/views';
import { percent } from '../ui/formats';
import { useLanguage, useWords } from '../ui/language';

export function BudgetLine(props: { overview: Overview }) {
  const { day } = useWords();
  const language = useLanguage();
  const { budget, crisis } = props.overview;
  if (crisis) return <p class="soft small">{day.budgetSuspended}</p>;
  return (
    <div class="soft small" data-part="budget">
      <p>{day.budget(budget.answered, budget.perDay)}</p>
      {budget.answered >= budget.perDay ? <p>{day.budgetSpent}</p> : null}
      {budget.often && budget.share !== null ? <p>{day.often(percent(language, budget.share))}</p> : null}
    </div>
  );
}
