/** The pace of the house: how much criticism is answered, when the CM is left in peace, and who answers then. */
import { useWords } from '../../ui/language';
import { BudgetForm } from '../care/budget-form';
import { CareForm } from '../care/care-form';
import { EmergencyForm } from '../care/emergency-form';

export function CareSection() {
  const { options } = useWords();
  return (
    <div class="stack">
      <p class="soft">{options.care.intro}</p>
      <BudgetForm />
      <CareForm />
      <EmergencyForm />
    </div>
  );
}
