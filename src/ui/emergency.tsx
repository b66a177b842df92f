/** A person in danger: numbers to give, a few in sight, and whom of the house to call; before anything else. */
import type { Guidance } from '../messages/views';
import { Fold } from './fold';
import { labels } from './labels';
import { useWords } from './language';

type Numbers = Guidance['emergency'];

/** Numbers in sight: more are not read by somebody who is alarmed. */
const SHOWN = 3;

interface Told {
  readonly emergency: Numbers;
  readonly danger: Guidance['danger'] | undefined;
}

/** @param brief the numbers alone, in two lines: a reply to the person stands below them, and the rest below that */
export function Emergency({ emergency: numbers, danger, brief }: Told & { readonly brief: boolean }) {
  const words = useWords();
  if (!numbers.length) return null;
  const unsure = danger?.sure === false ? <p class="small">{words.danger.unsure}</p> : null;
  return (
    <section class="emergency" data-part="emergency" aria-label={words.guidance.emergency}>
      {brief ? null : <h2 class="small">{words.guidance.emergency}</h2>}
      <NumberList numbers={numbers.slice(0, SHOWN)} brief={brief} />
      {unsure}
      {brief ? null : <MoreHelp emergency={numbers} danger={danger} />}
    </section>
  );
}

/** Whom of the house to call, and the other numbers. */
export function MoreHelp({ emergency: numbers, danger }: Told) {
  const words = useWords();
  if (!numbers.length) return null;
  const others = numbers.slice(SHOWN);
  return (
    <>
      {danger ? <Alerts alert={danger.alert} /> : null}
      {others.length ? (
        <Fold title={words.guidance.otherNumbers} aside={String(others.length)} part="other-numbers">
          <NumberList numbers={others} />
        </Fold>
      ) : null}
    </>
  );
}

function NumberList(props: { numbers: Numbers; brief?: boolean }) {
  const words = useWords();
  return (
    <ul class={props.brief ? 'numbers numbers-brief' : 'numbers'}>
      {props.numbers.map(({ number, label, service }) => (
        <li key={number + label} title={label}>
          <strong>{number}</strong> <span>{label || (service ? labels(words).services[service] : '')}</span>
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
