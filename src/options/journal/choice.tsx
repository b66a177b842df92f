/** A labelled list to choose one from, or all. */
import { Field } from '../../ui/field';

export interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly name: string;
  readonly value: string | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | null) => void;
}

export function Choice({ label, all, name, value, options, onChoose }: ChoiceProps) {
  // A filter of an old address may name what no charter knows any more: it stays to be seen and taken away.
  const gone = value !== null && !options.some((one) => one.id === value);
  return (
    <Field label={label}>
      {(facts) => (
        <select
          {...facts}
          name={name}
          value={value ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
        >
          <option value="">{all}</option>
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
          {gone ? <option value={value}>{value}</option> : null}
        </select>
      )}
    </Field>
  );
}
