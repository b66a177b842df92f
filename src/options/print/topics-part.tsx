/** The topics, by the department that owns them (P10), with the words that lead to them. */
import { Part, type PartProps } from './part';

export function TopicsPart({ extract, t: words }: PartProps) {
  const { print: t } = words;
  const owners = extract.departments
    .map((one) => ({ ...one, topics: extract.topics.filter(({ owner }) => owner === one.id) }))
    .filter(({ topics }) => topics.length > 0);
  return (
    <Part title={t.sections.topics} empty={owners.length === 0 ? t.none : null}>
      {owners.map(({ id, name, topics }) => (
        <section key={id}>
          <h3>{name}</h3>
          <table class="print-topics">
            <thead>
              <tr>
                <th scope="col">{t.topic}</th>
                <th scope="col">{t.perimeter}</th>
                <th scope="col">{t.words}</th>
              </tr>
            </thead>
            <tbody>
              {topics.map((topic) => (
                <tr key={topic.id}>
                  <th scope="row">{topic.name}</th>
                  <td>{t.perimeters[topic.perimeter]}</td>
                  <td>{topic.keywords.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Part>
  );
}
