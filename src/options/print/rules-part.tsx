/** What to do, in the order in which rules decide; those that are off are left out. */
import { conditionSentence } from '../condition-sentence';
import { nameOf, Part, type PartProps } from './part';

export function RulesPart({ charter, extract, t: words }: PartProps) {
  const { print: t } = words;
  const rules = extract.rules.filter(({ on }) => on);
  const lines = (title: string, list: readonly string[]) =>
    list.length === 0 ? null : (
      <div>
        <h4>{title}</h4>
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <Part title={t.sections.rules} empty={rules.length === 0 ? t.none : null}>
      <ol class="print-rules">
        {rules.map((rule) => (
          <li key={rule.id} class="print-item">
            <h3>
              {rule.name}
              {rule.department ? <span class="soft"> · {nameOf(charter, rule.department)}</span> : null}
            </h3>
            <p class="soft">
              {t.when} {conditionSentence(rule.when, charter, words)}
            </p>
            <p>{rule.guidance}</p>
            <div class="print-columns">
              {lines(t.do, rule.do)}
              {lines(t.doNot, rule.doNot)}
            </div>
          </li>
        ))}
      </ol>
    </Part>
  );
}
