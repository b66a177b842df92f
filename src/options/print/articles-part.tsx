/** The articles, each with where it comes from; an address is written out, for paper. */
import { Part, type PartProps } from './part';

export function ArticlesPart({ charter, t: words }: PartProps) {
  const { print: t } = words;
  return (
    <Part title={t.sections.articles}>
      <dl>
        {charter.articles.map(({ id, title, text, source }) => (
          <div key={id} class="print-item">
            <dt>{title}</dt>
            <dd>
              {text}
              <span class="soft print-source">
                {source.title}
                {source.link ? `, ${source.link}` : ''}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
