/** Why, in one line, and by whom: initials alone. */
import { MOST_WHY } from '../../core/proposals/proposal';
import { Field } from '../field';
import { useWords } from '../language';
import type { Editing } from './propose-form';

export function WhoFields({ editing }: { editing: Editing }) {
  const { proposals: words } = useWords();
  const { typed, set, errorOf } = editing;
  return (
    <>
      <Field label={words.why} error={errorOf('why')}>
        {(facts) => (
          <input
            {...facts}
            name="propose-why"
            maxLength={MOST_WHY}
            value={typed.why}
            onInput={(event) => set({ why: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words.initials} hint={words.initialsHelp} error={errorOf('initials')}>
        {(facts) => (
          <input
            {...facts}
            name="propose-initials"
            class="propose-initials"
            maxLength={4}
            autocomplete="off"
            value={typed.initials}
            onInput={(event) => set({ initials: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
