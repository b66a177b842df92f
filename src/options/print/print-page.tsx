/** The charter as a document: read on paper or as a PDF by departments that have no Relais. */
import { useEffect } from 'preact/hooks';
import { type Messages, messages } from '../../i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { day } from '../../ui/formats';
import { useOptions } from '../context';
import { ArticlesPart } from './articles-part';
import { extractOf, PRINT } from './extract';
import { LinesPart } from './lines-part';
import { RepliesPart } from './replies-part';
import { RulesPart } from './rules-part';
import { ShortPart } from './short-part';
import { TopicsPart } from './topics-part';
import './print.css';

const parts = ['short', 'lines', 'topics', 'rules', 'replies', 'articles'] as const;

/** @param props.department its id, null for the whole house */
export function PrintPage(props: { department: string | null }) {
  const { charter } = useOptions();
  // In the charter's own language throughout: its readers did not choose ours.
  const t = messages[charter.language];
  const department = charter.departments.find(({ id }) => id === props.department) ?? null;
  const extract = extractOf(charter, department?.id ?? null);
  const title = department ? `${charter.title} – ${department.name}` : charter.title;
  useEffect(() => {
    // The browser proposes it as the name of the PDF.
    document.title = title;
    // The room that one comes from was elsewhere on its own page.
    scrollTo(0, 0);
  }, [title]);
  const given = { charter, extract, t };
  return (
    <main class="print" lang={charter.language}>
      <Controls t={t} department={department?.id ?? ''} />
      <article>
        <header class="print-title">
          <h1>{charter.title}</h1>
          {department ? <p class="print-for">{t.print.forDepartment(department.name)}</p> : null}
          <Facts t={t} />
        </header>
        <nav class="print-contents" aria-label={t.print.contents}>
          <strong>{t.print.contents}</strong>
          <ol>
            {parts.map((part) => (
              <li key={part}>{t.print.sections[part]}</li>
            ))}
          </ol>
        </nav>
        <ShortPart {...given} />
        <LinesPart {...given} />
        <TopicsPart {...given} />
        <RulesPart {...given} />
        <RepliesPart {...given} />
        <ArticlesPart {...given} />
      </article>
    </main>
  );
}

function Controls(props: { t: Messages; department: string }) {
  const { charter } = useOptions();
  const { print: t } = props.t;
  return (
    <div class="print-controls row">
      <Field label={t.whose}>
        {(facts) => (
          <select
            {...facts}
            name="print-department"
            value={props.department}
            onChange={(event) => {
              const id = event.currentTarget.value;
              location.hash = id === '' ? PRINT : `${PRINT}?department=${id}`;
            }}
          >
            <option value="">{t.everyone}</option>
            {charter.departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button look="first" part="print" onPress={() => print()}>
        {t.print}
      </Button>
      <a href="#charter">{t.back}</a>
    </div>
  );
}

function Facts(props: { t: Messages }) {
  const { charter } = useOptions();
  const { print: t, options } = props.t;
  const today = new Date().toISOString().slice(0, 10);
  const { publication, legalReview, language } = charter;
  const revision = [
    t.revision(charter.revision),
    ...(publication ? [t.published(publication.by, day(language, publication.at.slice(0, 10)))] : []),
    t.printed(day(language, today)),
  ];
  return (
    <>
      <dl class="print-facts">
        {charter.brands.map(({ id, name, pages }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {pages
                .map(({ network, handle }) => `${props.t.networks[network as 'x'] ?? network} : ${handle}`)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <p>{revision.join(' · ')}</p>
      <p class="soft">
        {legalReview
          ? options.charter.review.done(legalReview.by, day(language, legalReview.on))
          : options.charter.review.none}
      </p>
    </>
  );
}
