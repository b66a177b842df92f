/** The charter as a whole: file in, file out, crisis mode, starting over, articles and their sources. */
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { CrisisForm } from '../charter/crisis-form';
import { ExportButton } from '../charter/export-button';
import { ImportForm } from '../charter/import-form';
import { ResetForm } from '../charter/reset-form';
import { useOptions, useReadOnly } from '../context';
import { BringForm } from '../import-lists/bring-form';
import { SectorForm } from '../import-lists/sector-form';
import { PrintLink } from '../print/print-link';
import { ShelfForm } from '../shelf/shelf-form';
import { SourceSheet } from '../travel/source-sheet';
import { PublishSheet } from '../versions/publish-sheet';
import { VersionsSheet } from '../versions/versions-sheet';

export function CharterSection() {
  const { options } = useWords();
  const { charter, settings } = useOptions();
  const readOnly = useReadOnly();
  // Beside a charter that comes from elsewhere, others may be kept here.
  const beside = readOnly && !(settings.welcomed && settings.role === 'cm');
  const t = options.charter;
  return (
    <div class="stack">
      <section class="sheet stack" aria-labelledby="in-force">
        <h2 id="in-force">{t.title}</h2>
        <p>
          {charter.title} · {t.revision(charter.revision)}
        </p>
        <p class="soft small">
          {charter.legalReview
            ? t.review.done(charter.legalReview.by, charter.legalReview.on)
            : t.review.none}
        </p>
        <ExportButton />
        <PrintLink />
      </section>
      <SourceSheet />
      {readOnly ? null : (
        <>
          <PublishSheet />
          <CrisisForm />
          <ShelfForm />
          <ImportForm />
          <BringForm />
          <SectorForm />
          <ResetForm />
        </>
      )}
      {beside ? (
        <>
          <ShelfForm />
          <ImportForm />
        </>
      ) : null}
      <VersionsSheet />
      <section class="sheet stack" aria-labelledby="articles">
        <h2 id="articles">{t.articles}</h2>
        <Fold title={t.readArticles} aside={String(charter.articles.length)} part="articles">
          <dl class="articles">
            {charter.articles.map((article) => (
              <div key={article.id}>
                <dt>{article.title}</dt>
                <dd>
                  {article.text}
                  <span class="soft small">
                    {' '}
                    {article.source.link ? (
                      <a href={article.source.link} target="_blank" rel="noreferrer">
                        {article.source.title}
                      </a>
                    ) : (
                      article.source.title
                    )}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      </section>
    </div>
  );
}
