/** One field of a passphrase. */
import { Field } from '../../ui/field';

export interface PassphraseProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  /** It is known already, and not being chosen. */
  readonly current?: boolean;
}

export function Passphrase({ label, name, value, onType, hint, error, current = false }: PassphraseProps) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })} error={error ?? null}>
      {(facts) => (
        <input
          {...facts}
          type="password"
          name={name}
          autocomplete={current ? 'current-password' : 'new-password'}
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
