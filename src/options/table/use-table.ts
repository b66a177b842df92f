/** A table that an admin brings: pasted or from a file, read at once, and what it would change. */
import { useState } from 'preact/hooks';
import { tableOfMarkup } from '../../core/table/markup';
import { readTable, type Table } from '../../core/table/table';
import { textOf } from '../../platform/text-file';

/** As the reader of tables takes; a larger file is not even read. */
const MOST_BYTES = 4_000_000;

/** Why there is nothing to show. */
export type TableTrouble = 'empty' | 'tooLarge' | 'notText';

export interface BroughtTable<P> {
  readonly text: string;
  readonly trouble: TableTrouble | null;
  /** What would change, and whether the table had more rows than are read. */
  readonly shown: { readonly plan: P; readonly cut: boolean } | null;
  /** How many rows were kept by the last press. */
  readonly done: number | null;
  readonly type: (text: string) => void;
  readonly read: (text: string, as?: (table: Table) => P) => void;
  readonly choose: (file: File | undefined) => Promise<void>;
  readonly paste: (event: ClipboardEvent) => void;
  readonly kept: (rows: number) => void;
}

/** @param plan what a table would change */
export function useTable<P>(plan: (table: Table) => P): BroughtTable<P> {
  const [text, setText] = useState('');
  const [shown, setShown] = useState<BroughtTable<P>['shown']>(null);
  const [trouble, setTrouble] = useState<TableTrouble | null>(null);
  const [done, setDone] = useState<number | null>(null);

  const say = (next: BroughtTable<P>['shown'], why: TableTrouble | null = null) => {
    setShown(next);
    setTrouble(why);
  };
  const read: BroughtTable<P>['read'] = (content, as = plan) => {
    setDone(null);
    const made = readTable(content);
    if (!made.ok) say(null, made.reason === 'empty' ? 'empty' : 'tooLarge');
    else say({ plan: as(made.table), cut: made.table.cut });
  };
  const take = (content: string) => {
    setText(content);
    read(content);
  };
  return {
    text,
    trouble,
    shown,
    done,
    read,
    type: (typed) => {
      setText(typed);
      say(null);
    },
    choose: async (file) => {
      if (!file) return;
      setDone(null);
      if (file.size > MOST_BYTES) return say(null, 'tooLarge');
      const content = textOf(new Uint8Array(await file.arrayBuffer()));
      if (content === null) say(null, 'notText');
      else take(content);
    },
    paste: (event) => {
      const table = tableOfMarkup(event.clipboardData?.getData('text/html') ?? '');
      if (table === null) return;
      event.preventDefault();
      take(table);
    },
    kept: (rows) => {
      setDone(rows);
      say(null);
      setText('');
    },
  };
}
