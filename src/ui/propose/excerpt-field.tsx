/** The piece of the comment that goes with a proposal: none, or as much as the CM leaves. */
import { MOST_EXCERPT } from '../../core/proposals/proposal';
import { Field } from '../field';
import { useWords } from '../language';
import type { Editing } from './propose-form';

export function ExcerptField({ editing }: { editing: Editing }) {
  const { proposals: words } = useWords();
  const { typed, set, errorOf } = editing;
  return (
    <>
      <label class="row propose-attach">
        <input
          type="checkbox"
          name="propose-attach"
          checked={typed.attach}
          onChange={(event) => set({ attach: event.currentTarget.checked })}
        />
        {words.withExcerpt}
      </label>
      {typed.attach ? (
        <Field label={words.excerpt} hint={words.excerptHelp} error={errorOf('excerpt')}>
          {(facts) => (
            <textarea
              {...facts}
              name="propose-excerpt"
              rows={3}
              dir="auto"
              maxLength={MOST_EXCERPT}
              value={typed.excerpt}
              onInput={(event) => set({ excerpt: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
