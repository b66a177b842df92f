/** The charter's numbers: influence, snowball, delays, and when an approval is recalled. */
import { useWords } from '../../ui/language';
import { ClocksForm } from '../numbers/clocks-form';
import { InfluenceForm } from '../numbers/influence-form';
import { ReminderForm } from '../numbers/reminder-form';
import { SnowballForm } from '../numbers/snowball-form';

export function NumbersSection() {
  const { editor } = useWords();
  return (
    <div class="stack">
      <p class="soft">{editor.numbers.intro}</p>
      <InfluenceForm />
      <SnowballForm />
      <ClocksForm />
      <ReminderForm />
    </div>
  );
}
