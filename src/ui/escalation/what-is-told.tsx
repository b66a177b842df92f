/** What is told: one tick a thing, nothing else leaves; the author is never ticked by us. */

import { MAX_NOTE } from '../../core/escalation/limits';
import type { Tellable } from '../../core/escalation/way';
import type { Choices, EscalationView, Preview } from '../../messages/escalation';
import { Field } from '../field';
import { Fold } from '../fold';
import { useWords } from '../language';

export interface WhatIsToldProps {
  readonly view: EscalationView;
  readonly choices: Choices;
  readonly preview: Preview | null;
  readonly onChange: (choices: Partial<Choices>) => void;
}

export function WhatIsTold(props: WhatIsToldProps) {
  const { view, choices, preview, onChange } = props;
  const { escalation: words } = useWords();
  const ticked = (one: Tellable) => choices.tell.includes(one);
  const toggle = (one: Tellable) =>
    onChange({
      tell: view.tellable.filter((each) => (each === one ? !ticked(each) : ticked(each))),
    });
  return (
    <section class="escalation-part stack" data-part="told">
      <h2>{words.what}</h2>
      <p class="soft small">{words.whatHint}</p>
      <div class="escalation-choices">
        {view.tellable.map((one) => (
          <label key={one} class="choice">
            <input type="checkbox" name={one} checked={ticked(one)} onChange={() => toggle(one)} />
            <span>{words.tell[one]}</span>
          </label>
        ))}
      </div>
      <Field label={words.note}>
        {(facts) => (
          <textarea
            {...facts}
            name="note"
            rows={2}
            maxLength={MAX_NOTE}
            value={choices.note}
            onInput={(event) => onChange({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      {preview ? (
        <Fold title={words.seeText} part="text">
          <p class="small">
            <strong>{preview.subject}</strong>
          </p>
          {preview.lines.map((line) => (
            <p key={line} class="small escalation-line">
              <bdi>{line}</bdi>
            </p>
          ))}
        </Fold>
      ) : null}
    </section>
  );
}
