/** What a charter from an address is believed on: a key, a checksum, or the address alone. */
import type { TrustView } from '../../messages/travel';
import { trustSchema } from '../../messages/travel';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';

export interface TypedTrust {
  readonly kind: TrustView['kind'];
  readonly key: string;
  readonly sum: string;
}

const kinds = ['key', 'checksum', 'address'] as const satisfies readonly TrustView['kind'][];

/** Null while what was typed is none. */
export function trustOf({ kind, key, sum }: TypedTrust): TrustView | null {
  const made = trustSchema.safeParse(
    kind === 'key'
      ? { kind, key: key.trim() }
      : kind === 'checksum'
        ? { kind, sum: sum.trim().toLowerCase() }
        : { kind },
  );
  return made.success ? made.data : null;
}

export interface TrustFieldsProps {
  readonly typed: TypedTrust;
  /** Say what is wrong: the user has pressed. */
  readonly wrong: boolean;
  readonly onChange: (typed: TypedTrust) => void;
}

export function TrustFields({ typed, wrong, onChange }: TrustFieldsProps) {
  const { travel: t } = useWords();
  const missing = wrong && trustOf(typed) === null;
  return (
    <fieldset class="group">
      <legend>{t.trust}</legend>
      {kinds.map((kind) => (
        <label class="choice" key={kind}>
          <input
            type="radio"
            name="trust"
            value={kind}
            checked={typed.kind === kind}
            onChange={() => onChange({ ...typed, kind })}
          />
          <span>{t.trusts[kind]}</span>
        </label>
      ))}
      {typed.kind === 'key' ? (
        <Field label={t.key} hint={t.keyHelp} error={missing ? t.keyWrong : null}>
          {(facts) => (
            <input
              {...facts}
              name="charter-key"
              autocomplete="off"
              spellcheck={false}
              value={typed.key}
              onInput={(event) => onChange({ ...typed, key: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      {typed.kind === 'checksum' ? (
        <Field label={t.sum} error={missing ? t.sumWrong : null}>
          {(facts) => (
            <input
              {...facts}
              name="charter-sum"
              autocomplete="off"
              spellcheck={false}
              value={typed.sum}
              onInput={(event) => onChange({ ...typed, sum: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
    </fieldset>
  );
}
