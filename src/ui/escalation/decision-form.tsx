/** A department's decision, noted by hand: by whom, and the text they approved for this comment, if any. */
import { useState } from 'preact/hooks';
import { MAX_ANSWER } from '../../core/escalation/limits';
import type { StatusChange } from '../../messages/escalation';
import { Button } from '../button';
import { Field } from '../field';
import { Fold } from '../fold';
import { useWords } from '../language';

export interface DecisionProps {
  /** Calendar days. */
  readonly today: string;
  readonly lastDay: string;
  readonly busy: boolean;
  readonly onStatus: (change: StatusChange) => void;
}

export function Decision(props: DecisionProps) {
  const { escalation: words } = useWords();
  const [by, setBy] = useState('');
  const [text, setText] = useState('');
  const [on, setOn] = useState(props.today);
  const [until, setUntil] = useState(props.lastDay);
  const [recordedBy, setRecordedBy] = useState('');
  const approved = text.trim() !== '';
  const ready = by.trim() !== '' && (!approved || (recordedBy.trim() !== '' && on !== '' && until !== ''));
  const note = () =>
    props.onStatus({
      set: 'decided',
      by: by.trim(),
      answer: approved ? { text: text.trim(), on, until, recordedBy: recordedBy.trim() } : null,
    });
  return (
    <Fold title={words.noteDecided} part="decided">
      <Field label={words.by}>
        {(facts) => (
          <input
            {...facts}
            name="decided-by"
            value={by}
            maxLength={200}
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.answerText} hint={words.answerHint}>
        {(facts) => (
          <textarea
            {...facts}
            name="answer"
            rows={3}
            maxLength={MAX_ANSWER}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {approved ? (
        <>
          <div class="columns">
            <Field label={words.on}>
              {(facts) => (
                <input
                  {...facts}
                  type="date"
                  name="answer-on"
                  value={on}
                  onInput={(event) => setOn(event.currentTarget.value)}
                />
              )}
            </Field>
            <Field label={words.until}>
              {(facts) => (
                <input
                  {...facts}
                  type="date"
                  name="answer-until"
                  value={until}
                  onInput={(event) => setUntil(event.currentTarget.value)}
                />
              )}
            </Field>
          </div>
          <Field label={words.recordedBy} hint={words.recordedByHint}>
            {(facts) => (
              <input
                {...facts}
                name="recorded-by"
                value={recordedBy}
                maxLength={200}
                onInput={(event) => setRecordedBy(event.currentTarget.value)}
              />
            )}
          </Field>
        </>
      ) : null}
      <div class="row">
        <Button small busy={props.busy} disabled={!ready} onPress={note} part="note-decided">
          {words.noteDecided}
        </Button>
      </div>
    </Fold>
  );
}
