/** A word to the CM, that travels in the charter. */
import { Field } from '../../ui/field';

export function NoteField(props: {
  label: string;
  value: string;
  error?: string | null;
  onInput: (value: string) => void;
}) {
  return (
    <Field label={props.label} error={props.error ?? null}>
      {(facts) => (
        <textarea
          {...facts}
          name="answer-note"
          rows={2}
          maxLength={600}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
