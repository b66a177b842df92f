/** The fields of a form, each with its label, its help, and what is wrong with it. */
import { Field, type FieldFacts } from '../../ui/field';
import { useReadOnly } from '../context';
import { type ControlProps, controls, type SimpleKind } from './control';
import { Rows } from './rows';
import type { FieldKind, FieldSpec, Typed, TypedValue } from './spec';

export interface FieldsProps {
  /** Names the form in the ids of its fields. */
  readonly form: string;
  /** Where these fields stand in the record: empty, or `pages[2]`. */
  readonly within?: string;
  readonly fields: readonly FieldSpec[];
  readonly typed: Typed;
  readonly errorAt: (path: string, spec: FieldSpec) => string | null;
  readonly idAt: (path: string) => string;
  readonly onType: (at: string, value: TypedValue) => void;
}

/** Those that need the whole width; the others stand side by side where there is room. */
const wide: ReadonlySet<FieldKind> = new Set(['prose', 'list', 'rows', 'composed', 'ticks', 'tick']);

export function Fields(props: FieldsProps) {
  return (
    <div class="fields">
      {props.fields.map((spec) => (
        <div key={spec.at} class={wide.has(spec.kind) ? 'cell-wide' : 'cell'}>
          <OneField {...props} spec={spec} />
        </div>
      ))}
    </div>
  );
}

function OneField(props: FieldsProps & { spec: FieldSpec }) {
  const readOnly = useReadOnly();
  const { spec, typed, within = '' } = props;
  const path = within === '' ? spec.at : `${within}.${spec.at}`;
  const error = props.errorAt(path, spec);
  const value = typed[spec.at] ?? '';
  const put = (next: TypedValue) => props.onType(spec.at, next);
  const named = { label: spec.words.label, ...(spec.words.help ? { hint: spec.words.help } : {}), error };
  if (spec.kind === 'rows') return <Rows {...props} spec={spec} path={path} error={error} />;
  if (spec.kind === 'tick') {
    return (
      <div class="field" id={props.idAt(path)} tabIndex={-1}>
        <label class="row tick">
          <input
            type="checkbox"
            name={spec.at}
            checked={value === true}
            disabled={readOnly}
            onChange={(event) => put(event.currentTarget.checked)}
          />
          {spec.words.label}
        </label>
        {spec.words.help ? <span class="field-hint">{spec.words.help}</span> : null}
        {error ? (
          <span class="field-error" role="alert">
            {error}
          </span>
        ) : null}
      </div>
    );
  }
  if (spec.kind === 'composed') {
    return (
      <fieldset class="group" id={props.idAt(path)} tabIndex={-1}>
        <legend>{spec.words.label}</legend>
        {spec.words.help ? <p class="soft small">{spec.words.help}</p> : null}
        {spec.draw({
          value: parsed(value),
          onPut: (next) => put(JSON.stringify(next)),
          disabled: readOnly,
          errorAt: (inner) => props.errorAt(`${path}.${inner}`, { ...spec, kind: 'list' }),
        })}
        {error ? (
          <p class="field-error" role="alert">
            {error}
          </p>
        ) : null}
      </fieldset>
    );
  }
  if (spec.kind === 'ticks') return <Ticks {...props} spec={spec} path={path} error={error} onPut={put} />;
  // The table ties each kind to its control; the compiler cannot follow it through a variable key.
  const Control = controls[spec.kind as SimpleKind] as (given: ControlProps<FieldSpec>) => preact.JSX.Element;
  return (
    <Field {...named} id={props.idAt(path)}>
      {(facts: FieldFacts) => (
        <Control spec={spec} facts={facts} typed={value} disabled={readOnly} onType={put} />
      )}
    </Field>
  );
}

interface TicksProps extends FieldsProps {
  readonly spec: Extract<FieldSpec, { kind: 'ticks' }>;
  readonly path: string;
  readonly error: string | null;
  readonly onPut: (value: readonly string[]) => void;
}

function Ticks({ spec, path, error, typed, idAt, onPut }: TicksProps) {
  const readOnly = useReadOnly();
  const value = typed[spec.at];
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const toggle = (one: string) =>
    chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
  return (
    <fieldset class="group ticks" id={idAt(path)} tabIndex={-1}>
      <legend>{spec.words.label}</legend>
      {spec.words.help ? <span class="field-hint">{spec.words.help}</span> : null}
      <div class="row">
        {spec.choices.map(({ value: one, label }) => (
          <label key={one} class="row tick">
            <input
              type="checkbox"
              name={`${spec.at}-${one}`}
              checked={chosen.includes(one)}
              disabled={readOnly}
              onChange={() => onPut(toggle(one))}
            />
            {label}
          </label>
        ))}
      </div>
      {error ? (
        <span class="field-error" role="alert">
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}

function parsed(value: TypedValue): unknown {
  return typeof value === 'string' && value !== '' ? (JSON.parse(value) as unknown) : null;
}
