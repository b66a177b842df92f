/** Numbers to give to a person in danger, before anything else. */
import type { Guidance } from '../messages/views';
import { useWords } from './language';

export function Emergency(props: { numbers: Guidance['emergency'] }) {
  const { guidance } = useWords();
  if (!props.numbers.length) return null;
  return (
    <section class="emergency" data-part="emergency" aria-label={guidance.emergency}>
      <h2 class="small">{guidance.emergency}</h2>
      <ul class="numbers">
        {props.numbers.map(({ number, label }) => (
          <li key={number + label}>
            <strong>{number}</strong> {label}
          </li>
        ))}
      </ul>
    </section>
  );
}
