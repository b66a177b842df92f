/** What the charter says of this case: guidance in full, article, source, and what happens otherwise. */
import type { Guidance } from '../messages/views';
import { useWords } from './language';
import type { Told } from './place-words';

type Rule = NonNullable<Guidance['rule']>;

export function CharterSays(props: { rule: Rule; told: Told }) {
  const words = useWords();
  const { guidance, common } = words;
  const { rule, told: said } = props;
  return (
    <>
      <p>
        <strong>{said.name}.</strong> {said.guidance}
      </p>
      {rule.article ? (
        <blockquote class="quote">
          <h2>{rule.article.title}</h2>
          <p>{rule.article.text}</p>
          <p class="soft small">
            {rule.article.source ? guidance.source(rule.article.source) : null}{' '}
            {rule.article.link ? (
              <a href={rule.article.link} target="_blank" rel="noopener noreferrer">
                {guidance.readSource} <span class="unseen">{common.openInNewTab}</span>
              </a>
            ) : null}
          </p>
        </blockquote>
      ) : null}
      {rule.consequence ? (
        <>
          <h2>{guidance.consequence}</h2>
          <p>{rule.consequence}</p>
        </>
      ) : null}
    </>
  );
}

export function DoAndNot(props: { told: Told }) {
  const { guidance } = useWords();
  const { told: rule } = props;
  return (
    <>
      {rule.do.length ? (
        <>
          <h2>{guidance.doThis}</h2>
          <ul>
            {rule.do.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      {rule.doNot.length ? (
        <>
          <h2>{guidance.doNotDo}</h2>
          <ul class="do-not">
            {rule.doNot.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
