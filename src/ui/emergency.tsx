/** A person in danger: numbers to give, a few in sight, and whom of the house to call; before anything else. */
import type { Guidance } from '../messages/views';
import { Fold } from './fold';
import { labels } from './labels';
import { useWords } from './language';

type Numbers = Guidance['emergency'];

/** Numbers in sight: more are not read by somebody who is alarmed. */
const SHOWN = 3;

export function Emergency(props: Pick<Guidance, 'emergency' | 'danger'>) {
  const words = useWords();
  const { emergency: numbers, danger } = props;
  if (!numbers.length) return null;
  const others = numbers.slice(SHOWN);
  return (
    <section class="emergency" data-part="emergency" aria-label={words.guidance.emergency}>
      <h2 class="small">{words.guidance.emergency}</h2>
      <NumberList numbers={numbers.slice(0, SHOWN)} />
      {danger?.sure === false ? <p class="small">{words.danger.unsure}</p> : null}
      {danger ? <Alerts alert={danger.alert} /> : null}
      {others.length ? (
        <Fold title={words.guidance.otherNumbers} aside={String(others.length)} part="other-numbers">
          <NumberList numbers={others} />
        </Fold>
      ) : null}
    </section>
  );
}

function NumberList(props: { numbers: Numbers }) {
  const words = useWords();
  return (
    <ul class="numbers">
      {props.numbers.map(({ number, label, service }) => (
        <li key={number + label} title={label}>
          <strong>{number}</strong> {label || (service ? labels(words).services[service] : '')}
        </li>
      ))}
    </ul>
  );
}

/** Whom to call, in order; a person who is not on call yet is named with the hour. */
function Alerts({ alert }: { alert: NonNullable<Guidance['danger']>['alert'] }) {
  const { danger: words } = useWords();
  const [first, ...others] = alert;
  if (first === undefined) return <p class="small">{words.nobody}</p>;
  const { name, contact, from } = first;
  return (
    <p class="small" data-part="alert">
      <strong>{words.call}</strong>{' '}
      {from === null ? words.person(name, contact) : words.from(name, contact, from)}
      {others.map((one) => (
        <span key={one.name + one.contact} class="alert-then">
          {words.then(one.name, one.contact)}
        </span>
      ))}
    </p>
  );
}
