/** A whole number to type; what is no number yet is kept as typed, and told by the save. */
import { Field } from '../../ui/field';
import { useReadOnly } from '../context';

export interface WholeFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly value: string;
  readonly most?: number;
  readonly onInput: (value: string) => void;
}

export function WholeField(props: WholeFieldProps) {
  const readOnly = useReadOnly();
  return (
    <Field label={props.label} {...(props.hint ? { hint: props.hint } : {})}>
      {(facts) => (
        <input
          {...facts}
          type="number"
          inputMode="numeric"
          name={props.name}
          min={0}
          max={props.most}
          step={1}
          value={props.value}
          disabled={readOnly}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** What was typed as a number; NaN, which no charter takes, where it is none. */
export function typedNumber(value: string): number {
  return value.trim() === '' ? Number.NaN : Number(value);
}
