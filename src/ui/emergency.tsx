/** Numbers to give to a person in danger, before anything else: a few in sight, the others on request. */
import type { Guidance } from '../messages/views';
import { Fold } from './fold';
import { useWords } from './language';

type Numbers = Guidance['emergency'];

/** Numbers in sight: more are not read by somebody who is alarmed. */
const SHOWN = 3;

export function Emergency(props: { numbers: Numbers }) {
  const { guidance } = useWords();
  if (!props.numbers.length) return null;
  const others = props.numbers.slice(SHOWN);
  return (
    <section class="emergency" data-part="emergency" aria-label={guidance.emergency}>
      <h2 class="small">{guidance.emergency}</h2>
      <NumberList numbers={props.numbers.slice(0, SHOWN)} />
      {others.length ? (
        <Fold title={guidance.otherNumbers} aside={String(others.length)} part="other-numbers">
          <NumberList numbers={others} />
        </Fold>
      ) : null}
    </section>
  );
}

function NumberList(props: { numbers: Numbers }) {
  return (
    <ul class="numbers">
      {props.numbers.map(({ number, label }) => (
        <li key={number + label}>
          <strong>{number}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
