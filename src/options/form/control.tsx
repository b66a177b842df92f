/** The control of each kind of field. Total: a new kind does not compile until it can be drawn. */
import type { FieldFacts } from '../../ui/field';
import type { FieldKind, FieldSpec, TypedValue } from './spec';

export interface ControlProps<S> {
  readonly spec: S;
  readonly facts: FieldFacts;
  readonly typed: TypedValue;
  readonly disabled: boolean;
  readonly onType: (value: TypedValue) => void;
}
type Of<K extends FieldKind> = Extract<FieldSpec, { kind: K }>;
type Drawn<K extends FieldKind> = (props: ControlProps<Of<K>>) => preact.JSX.Element;

/** Those with one control under one label; ticks and rows draw their own group. */
export type SimpleKind = Exclude<FieldKind, 'tick' | 'ticks' | 'rows' | 'composed'>;

const text = (typed: TypedValue) => (typeof typed === 'string' ? typed : '');

// An address in the making is text: what is wrong with it is said by the charter's door, in words.
const Line: Drawn<'line'> = ({ spec, facts, typed, disabled, onType }) => (
  <input
    {...facts}
    inputMode={spec.input ?? 'text'}
    name={spec.at}
    value={text(typed)}
    disabled={disabled}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);

const Prose = ({ spec, facts, typed, disabled, onType }: ControlProps<Of<'prose' | 'list'>>) => (
  <textarea
    {...facts}
    name={spec.at}
    rows={spec.rows ?? 3}
    value={text(typed)}
    disabled={disabled}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);

const NumberField: Drawn<'number'> = ({ spec, facts, typed, disabled, onType }) => (
  // A text field: a number field swallows what it cannot read, and the person sees nothing wrong.
  <input
    {...facts}
    class="short"
    inputMode={spec.whole ? 'numeric' : 'decimal'}
    name={spec.at}
    value={text(typed)}
    disabled={disabled}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);

const Day: Drawn<'day'> = ({ spec, facts, typed, disabled, onType }) => (
  <input
    {...facts}
    class="short"
    type="date"
    name={spec.at}
    value={text(typed)}
    disabled={disabled}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);

const ChoiceField: Drawn<'choice'> = ({ spec, facts, typed, disabled, onType }) => {
  const chosen = text(typed);
  const known = spec.choices.some(({ value }) => value === chosen);
  return (
    <select
      {...facts}
      name={spec.at}
      value={chosen}
      disabled={disabled}
      onChange={(event) => onType(event.currentTarget.value)}
    >
      {spec.none === undefined && (known || chosen !== '') ? null : (
        <option value="">{spec.none ?? ''}</option>
      )}
      {known || chosen === '' ? null : <option value={chosen}>{chosen}</option>}
      {spec.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
};

export const controls: { readonly [K in SimpleKind]: Drawn<K> } = {
  line: Line,
  prose: Prose,
  list: Prose,
  number: NumberField,
  day: Day,
  choice: ChoiceField,
};
