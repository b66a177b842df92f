/** The form of a part of the charter that stands alone. */
import type { ComponentChildren } from 'preact';
import type { Change } from '../../messages/charter';
import type { Part } from '../../messages/charter-parts';
import { Sheet } from './sheet';
import type { FieldSpec } from './spec';

export interface PartFormProps<R extends object> {
  readonly part: Part['part'];
  readonly fields: readonly FieldSpec[];
  /** What the form edits, made of the charter. */
  readonly record: R;
  /** From what was typed to the part's value; the part is the record itself where it is left out. */
  readonly value?: (record: R) => unknown;
  readonly shownAt?: (inner: string, record: R) => string;
  /** Where the part stands in the charter: `care.emergency`. */
  readonly path: string;
  readonly beside?: (record: R) => ComponentChildren;
}

export function PartForm<R extends object>(props: PartFormProps<R>) {
  const { part, value, beside, shownAt } = props;
  const change = (made: object): Change => {
    // The charter's door parses it: what was typed may not be a value yet.
    const written = value === undefined ? made : value(made as R);
    return { change: 'part', part: { part, value: written } as Part };
  };
  return (
    <Sheet
      form={`part/${part}`}
      fields={props.fields}
      record={props.record}
      change={change}
      under={['part.value', props.path]}
      shownAt={shownAt === undefined ? undefined : (inner, made) => shownAt(inner, made as R)}
      beside={beside === undefined ? undefined : (made) => beside(made as R)}
    />
  );
}
