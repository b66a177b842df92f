/** A list typed one item a line. */
import { Field } from '../ui/field';
import { useReadOnly } from './context';

export function LinesField(props: {
  label: string;
  hint?: string;
  value: string;
  rows?: number;
  onInput: (value: string) => void;
}) {
  const readOnly = useReadOnly();
  return (
    <Field label={props.label} {...(props.hint ? { hint: props.hint } : {})}>
      {(facts) => (
        <textarea
          {...facts}
          rows={props.rows ?? 3}
          value={props.value}
          disabled={readOnly}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
