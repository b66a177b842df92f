/** The charter itself: its name, its country, who read its reminders of the law. */
import { useMemo } from 'preact/hooks';
import type { Charter } from '../../core/charter/schema';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';

interface Identity extends Pick<Charter, 'title' | 'country'> {
  /** Empty where nobody read them yet. */
  readonly review: { readonly by: string; readonly on: string };
}

/** Half of a review is none: the door refuses it, beside the half that is missing. */
export function identityOf({ title, country, review }: Identity): unknown {
  const none = review.by === '' && review.on === '';
  return { title, country: country.toUpperCase(), legalReview: none ? null : review };
}

export function IdentityForm() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.identity;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'title', kind: 'line', words: t.name },
      { at: 'country', kind: 'line', words: t.country },
      { at: 'review.by', kind: 'line', words: t.reviewedBy },
      { at: 'review.on', kind: 'day', words: t.reviewedOn },
    ],
    [t],
  );
  const { title, country, legalReview } = charter;
  const record = useMemo(
    () => ({ title, country, review: legalReview ?? { by: '', on: '' } }),
    [title, country, legalReview],
  );
  return (
    <section class="sheet stack" aria-labelledby="identity">
      <h2 id="identity">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <PartForm
        part="identity"
        record={record}
        fields={fields}
        value={identityOf}
        shownAt={(inner) => inner.replace(/^legalReview/, 'review')}
        path="identity"
      />
    </section>
  );
}
