/** P16: whether a reply may ever speak of an offer. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { namedChoices } from '../form/choices';
import { PartForm } from '../form/part-form';
import type { FieldSpec } from '../form/spec';

const profiles = ['visibility', 'conversion'] as const;

export function ProfileForm() {
  const { editor } = useWords();
  const { charter } = useOptions();
  const t = editor.profile;
  const fields = useMemo(
    (): FieldSpec[] => [
      { at: 'profile', kind: 'choice', choices: namedChoices(profiles, t.choices), words: t.field },
    ],
    [t],
  );
  const { profile } = charter;
  return (
    <section class="sheet stack" aria-labelledby="profile">
      <h2 id="profile">{t.title}</h2>
      <PartForm
        part="profile"
        record={{ profile }}
        fields={fields}
        value={(made) => made.profile}
        path="profile"
      />
    </section>
  );
}
