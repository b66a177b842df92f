/** What came of a save: a quiet word, or every refusal with a way to its field. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { type Saving, SavingNotice } from '../save-bar';
import type { Told } from './errors';
import { placeSentence } from './place-sentence';

export function Summary(props: { saving: Saving; told: readonly Told[]; idAt: (path: string) => string }) {
  const words = useWords();
  const { charter } = useOptions();
  const { options: t } = words;
  const { outcome } = props.saving;
  const root = useRef<HTMLDivElement>(null);
  const refused = outcome === 'refused';
  const { problems } = props.saving;
  const before = useRef(problems);
  useLayoutEffect(() => {
    // The keyboard follows a refusal once, when it comes: then the person goes where they want.
    if (refused && before.current !== problems) root.current?.focus();
    before.current = problems;
  }, [refused, problems]);
  if (!refused) return <SavingNotice saving={props.saving} />;
  return (
    <div ref={root} tabIndex={-1} class="summary">
      <Notice tone="alarm" role="alert">
        {t.outcomes.refused}
        {props.told.length === 0 ? null : (
          <ul class="problem-list">
            {props.told.map(({ sentence, field, where }) => (
              <li key={`${where} ${sentence}`}>
                {field ? (
                  <Button small look="quiet" part="to-field" onPress={() => focusOn(props.idAt(field.path))}>
                    {`${field.label}\u00a0: ${sentence}`}
                  </Button>
                ) : (
                  <span>
                    {sentence} <span class="soft">{placeSentence(where, charter, words)}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

/** The browser brings it into view. */
function focusOn(id: string) {
  document.getElementById(id)?.focus();
}
