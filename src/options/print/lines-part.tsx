/** Red lines and advice, which look different (P14); subjects not to raise, and what was said in past crises (P15). */
import { day } from '../../ui/formats';
import { nameOf, Part, type PartProps } from './part';

export function LinesPart({ charter, extract, t: words }: PartProps) {
  const { print: t } = words;
  const lines = (severity: 'red_line' | 'advice') =>
    charter.redLines.filter((one) => one.severity === severity);
  return (
    <Part title={t.sections.lines}>
      <h3>{t.redLines}</h3>
      <ul class="print-red">
        {lines('red_line').map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3>{t.advice}</h3>
      <ul>
        {lines('advice').map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {extract.forbiddenSubjects.length > 0 ? (
        <>
          <h3>{t.subjects}</h3>
          <dl>
            {extract.forbiddenSubjects.map(({ id, name, reason, department, until }) => (
              <div key={id} class="print-item">
                <dt>
                  {name}
                  {department ? <span class="soft"> · {nameOf(charter, department)}</span> : null}
                  {until ? <span class="soft"> · {day(charter.language, until)}</span> : null}
                </dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {charter.crises.length > 0 ? (
        <>
          <h3>{t.crises}</h3>
          <dl>
            {charter.crises.map(({ id, name, said, from }) => (
              <div key={id} class="print-item">
                <dt>
                  {name} <span class="soft">{day(charter.language, from)}</span>
                </dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Part>
  );
}
