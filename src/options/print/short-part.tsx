/** Objective, perimeter, departments, who is on call, numbers: what is read first. */
import { nameOf, Part, type PartProps } from './part';

export function ShortPart({ charter, extract, t: words }: PartProps) {
  const { print: t } = words;
  const { objective, care, voice } = charter;
  const person = (id: string) => charter.people.find((one) => one.id === id)?.name ?? '';
  return (
    <Part title={t.sections.short}>
      {objective ? (
        <>
          <h3>{t.objective}</h3>
          <p>
            <strong>{t.objectives[objective.kind]}</strong>,{' '}
            {t.givenBy(nameOf(charter, objective.department))}. {objective.statement}
          </p>
        </>
      ) : null}
      <h3>{t.perimeter}</h3>
      <p>{charter.perimeter}</p>
      <h3>{t.departments}</h3>
      <table class="print-departments">
        <thead>
          <tr>
            <th scope="col">{t.department}</th>
            <th scope="col">{t.answersFor}</th>
            <th scope="col">{t.address}</th>
          </tr>
        </thead>
        <tbody>
          {extract.departments.map(({ id, name, note, email }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{note}</td>
              <td>{email ?? <span class="soft">{t.noAddress}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="print-columns">
        <div>
          <h3>{t.onCall}</h3>
          {care.onCall.length === 0 ? (
            <p class="soft">{t.nobody}</p>
          ) : (
            <ul>
              {care.onCall.map((turn) => (
                <li key={`${turn.person}${turn.from}`}>
                  {t.turn(person(turn.person), turn.from, turn.until, turn.contact)}
                </li>
              ))}
            </ul>
          )}
          <h3>{t.voice}</h3>
          <ul>
            {voice.style.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t.emergency}</h3>
          <dl class="print-numbers">
            {care.emergency.map(({ number, label }) => (
              <div key={number}>
                <dt>{number}</dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Part>
  );
}
