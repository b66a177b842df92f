/** A list inside a form: rows added, taken away, put back, and moved by two buttons each, all by keyboard. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useReadOnly } from '../context';
import { Fields, type FieldsProps } from './fields';
import { exchanged, putBack, type Removed, without } from './row-moves';
import type { RowsSpec, Typed } from './spec';

export interface RowsProps extends FieldsProps {
  readonly spec: RowsSpec;
  readonly path: string;
  readonly error: string | null;
}

export function Rows(props: RowsProps) {
  const { spec, path, error, typed, idAt } = props;
  const { editor: t } = useWords();
  const readOnly = useReadOnly();
  const [removed, setRemoved] = useState<Removed<Typed> | null>(null);
  const root = useRef<HTMLFieldSetElement>(null);
  /** What the keyboard goes to once the rows stand anew. */
  const goTo = useRef<string | null>(null);
  const value = typed[spec.at];
  const rows = Array.isArray(value) ? (value as readonly Typed[]) : [];
  const put = (next: readonly Typed[]) => props.onType(spec.at, next);

  useLayoutEffect(() => {
    if (goTo.current === null) return;
    root.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  });

  const move = (at: number, by: -1 | 1) => {
    // The button that was pressed stays under the finger, unless the row has come to an end.
    const end = at + by === 0 || at + by === rows.length - 1;
    const part = end ? (by === 1 ? 'row-up' : 'row-down') : by === 1 ? 'row-down' : 'row-up';
    goTo.current = `[data-row="${at + by}"] [data-part=${part}]`;
    put(exchanged(rows, at, by));
  };
  const remove = (at: number) => {
    setRemoved({ row: rows[at] as Typed, at });
    goTo.current = '[data-part=row-back]';
    put(without(rows, at));
  };
  const add = () => {
    setRemoved(null);
    goTo.current = `[data-row="${rows.length}"] :is(input, select, textarea)`;
    put([...rows, spec.blank]);
  };
  const back = () => {
    if (removed === null) return;
    goTo.current = `[data-row="${removed.at}"] :is(input, select, textarea)`;
    put(putBack(rows, removed));
    setRemoved(null);
  };

  return (
    <fieldset class="group rows" id={idAt(path)} tabIndex={-1} ref={root}>
      <legend>{spec.words.label}</legend>
      {spec.words.help ? <p class="soft small">{spec.words.help}</p> : null}
      {rows.length === 0 ? <p class="soft small">{spec.none}</p> : null}
      {error ? (
        <p class="field-error" role="alert">
          {error}
        </p>
      ) : null}
      <ol class="row-list">
        {rows.map((row, at) => {
          const name = spec.row(row, at);
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name, and is typed where it stands
              key={at}
              data-row={at}
              class="row-item"
            >
              <div>
                <Fields
                  {...props}
                  within={`${path}[${at}]`}
                  fields={spec.fields}
                  typed={row}
                  onType={(field, next) =>
                    put(rows.map((one, index) => (index === at ? { ...one, [field]: next } : one)))
                  }
                />
              </div>
              {readOnly ? null : (
                <div class="row row-acts">
                  <Button
                    small
                    look="quiet"
                    part="row-up"
                    label={`${t.up} (${name})`}
                    disabled={at === 0}
                    onPress={() => move(at, -1)}
                  >
                    {t.up}
                  </Button>
                  <Button
                    small
                    look="quiet"
                    part="row-down"
                    label={`${t.down} (${name})`}
                    disabled={at === rows.length - 1}
                    onPress={() => move(at, 1)}
                  >
                    {t.down}
                  </Button>
                  <Button
                    small
                    look="quiet"
                    part="row-remove"
                    label={`${t.remove} (${name})`}
                    onPress={() => remove(at)}
                  >
                    {t.remove}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {readOnly ? null : (
        <div class="row">
          <Button small part="row-add" onPress={add}>
            {spec.add}
          </Button>
          {removed ? (
            <span class="row" role="status">
              <span class="soft small">{t.removed(spec.row(removed.row, removed.at))}</span>
              <Button small part="row-back" onPress={back}>
                {t.putBack}
              </Button>
            </span>
          ) : null}
        </div>
      )}
    </fieldset>
  );
}
