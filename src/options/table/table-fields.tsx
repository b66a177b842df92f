/** Where a table is pasted, or chosen as a file. */
import { Field } from '../../ui/field';
import type { BroughtTable, TableTrouble } from './use-table';

export interface TableFieldsProps {
  readonly table: Omit<BroughtTable<unknown>, 'read'>;
  readonly name: string;
  readonly words: Readonly<Record<TableTrouble | 'paste' | 'file', string>>;
  readonly hint?: string;
}

export function TableFields({ table, name, words, hint }: TableFieldsProps) {
  return (
    <>
      <Field
        label={words.paste}
        {...(hint === undefined ? {} : { hint })}
        error={table.trouble === null ? null : words[table.trouble]}
      >
        {(facts) => (
          <textarea
            {...facts}
            name={name}
            rows={6}
            value={table.text}
            spellcheck={false}
            onPaste={table.paste}
            onInput={(event) => table.type(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.file}>
        {(facts) => (
          <input
            {...facts}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void table.choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
    </>
  );
}
