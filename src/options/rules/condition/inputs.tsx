/** The few controls that conditions are filled in with; each keeps what is typed while it is no value yet. */
import { useState } from 'preact/hooks';
import { Field } from '../../../ui/field';
import { toLines } from '../../lines';

export interface Given {
  readonly name: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly error: string | null;
}

export function Chosen<V extends string>(
  props: Given & {
    value: V;
    choices: readonly (readonly [V, string])[];
    none?: string;
    onPut: (value: V) => void;
  },
) {
  const known = props.choices.some(([value]) => value === props.value);
  return (
    <Field label={props.label} error={props.error}>
      {(facts) => (
        <select
          {...facts}
          name={props.name}
          value={props.value}
          disabled={props.disabled}
          onChange={(event) => props.onPut(event.currentTarget.value as V)}
        >
          {known ? null : <option value={props.value}>{props.value || props.none}</option>}
          {props.choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** `optional`: what an empty field means. */
export function Figure(
  props: Given & {
    value: number | null;
    optional?: string;
    after?: string;
    onPut: (value: number | null) => void;
  },
) {
  const [typed, setTyped] = useState(() => shown(props.value));
  return (
    <Field
      label={props.label}
      error={props.error}
      {...(props.after || props.optional ? { hint: props.after ?? props.optional ?? '' } : {})}
    >
      {(facts) => (
        <input
          {...facts}
          class="figure"
          inputMode="decimal"
          name={props.name}
          value={typed}
          disabled={props.disabled}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const empty = text.trim() === '';
            props.onPut(empty ? null : Number(text.trim().replace(',', '.')));
          }}
        />
      )}
    </Field>
  );
}

const shown = (value: number | null) =>
  value === null || Number.isNaN(value) ? '' : String(Math.round(value * 1e4) / 1e4);

export function TypedWords(
  props: Given & { hint: string; value: readonly string[]; onPut: (value: string[]) => void },
) {
  const [typed, setTyped] = useState(() => props.value.join('\n'));
  return (
    <div class="wide">
      <Field label={props.label} hint={props.hint} error={props.error}>
        {(facts) => (
          <textarea
            {...facts}
            rows={3}
            name={props.name}
            value={typed}
            disabled={props.disabled}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              props.onPut(toLines(event.currentTarget.value));
            }}
          />
        )}
      </Field>
    </div>
  );
}

export function TypedLine(props: Given & { hint: string; value: string; onPut: (value: string) => void }) {
  const [typed, setTyped] = useState(props.value);
  return (
    <div class="wide">
      <Field label={props.label} hint={props.hint} error={props.error}>
        {(facts) => (
          <input
            {...facts}
            name={props.name}
            value={typed}
            spellcheck={false}
            disabled={props.disabled}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              props.onPut(event.currentTarget.value);
            }}
          />
        )}
      </Field>
    </div>
  );
}

export function Several<V extends string>(
  props: Given & {
    value: readonly V[];
    choices: readonly (readonly [V, string])[];
    onPut: (value: V[]) => void;
  },
) {
  const { value, choices, onPut } = props;
  return (
    <fieldset class="days">
      <legend class="small">{props.label}</legend>
      {choices.map(([one, label]) => (
        <label key={one} class="row">
          <input
            type="checkbox"
            name={`${props.name}-${one}`}
            checked={value.includes(one)}
            disabled={props.disabled}
            onChange={() =>
              onPut(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
            }
          />
          {label}
        </label>
      ))}
      {props.error ? (
        <span class="field-error" role="alert">
          {props.error}
        </span>
      ) : null}
    </fieldset>
  );
}
