/** What is kept of people, for how long, what they are told, and what is added to links. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';
import { LinkForm } from '../privacy/link-form';

export function PrivacySection() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.privacy;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'retentionDays', kind: 'number', whole: true, words: t.retention },
      { at: 'excerptLength', kind: 'number', whole: true, words: t.excerpt },
      { at: 'contact', kind: 'line', input: 'email', nullable: true, words: t.contact },
      { at: 'noticeToCommenters', kind: 'prose', rows: 8, words: t.commenters },
      { at: 'noticeToCm', kind: 'prose', rows: 8, words: t.cm },
    ],
    [t],
  );
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <section class="sheet stack" aria-labelledby="privacy">
        <h2 id="privacy">{t.title}</h2>
        <PartForm part="privacy" record={charter.privacy} fields={fields} path="privacy" />
      </section>
      <LinkForm />
    </div>
  );
}
