/** The form of one record of a list, saved as one change. */
import type { ComponentChildren } from 'preact';
import type { Change } from '../../messages/charter';
import type { Put, RecordList } from '../../messages/charter-parts';
import { Sheet } from '../form/sheet';
import type { FieldSpec } from '../form/spec';

export interface RecordFormProps {
  readonly list: RecordList;
  readonly record: { readonly id: string };
  /** Where it stands in the charter, or will. */
  readonly index: number;
  readonly fields: readonly FieldSpec[];
  /** The draft's name, for a record that is not in the charter yet. */
  readonly draft?: string;
  /** Makes the id of a new one. */
  readonly idFrom?: (record: object) => string;
  readonly onSaved?: () => void;
  readonly onCancel?: () => void;
  readonly beside?: ComponentChildren;
}

export function RecordForm(props: RecordFormProps) {
  const { list, record, idFrom } = props;
  const change = (made: object): Change => {
    const whole = idFrom === undefined ? made : { ...made, id: idFrom(made) };
    // The charter's door parses it: what was typed may not be a record yet.
    return { change: 'record', put: { list, record: whole } as unknown as Put };
  };
  return (
    <Sheet
      form={props.draft ?? `${list}/${record.id}`}
      fields={props.fields}
      record={record}
      change={change}
      under={['put.record', `${list}[${props.index}]`]}
      onSaved={props.onSaved}
      onCancel={props.onCancel}
      beside={props.beside === undefined ? undefined : () => props.beside}
    />
  );
}
