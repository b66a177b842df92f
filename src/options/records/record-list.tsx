/** Records of the charter, a line each, opened one at a time: found, added, changed, moved, taken away and put back. */
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Change } from '../../messages/charter';
import type { RecordList as ListName } from '../../messages/charter-parts';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { DraftsContext } from '../drafts/use-draft';
import type { FieldSpec } from '../form/spec';
import { SavingNotice, useSaving } from '../save-bar';
import { slug } from '../slug';
import { useAfterNew } from './after-new';
import { Finder, matches, paged, usePaging } from './finder';
import { RecordForm } from './record-form';
import { RecordLine } from './record-line';
import { useRemoval } from './removal';

export interface Named {
  readonly id: string;
}

export interface RecordListProps<R extends Named> {
  readonly list: ListName;
  readonly records: readonly R[];
  readonly fields: readonly FieldSpec[];
  readonly blank: Omit<R, 'id'>;
  readonly title: (record: R) => string;
  /** Said beside the title. */
  readonly aside?: (record: R) => ComponentChildren;
  readonly words: { readonly none: string; readonly add: string; readonly newOne: string };
  /** Why it cannot be taken away, in words; null where it can. */
  readonly held?: (record: R) => string | null;
  readonly beside?: (record: R) => ComponentChildren;
}

export function RecordList<R extends Named>(props: RecordListProps<R>) {
  const { list, records, words } = props;
  const { editor: t } = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const drafts = useContext(DraftsContext);
  const fresh = `${list}/new`;
  // What was half-typed on an earlier visit is open again.
  const [open, setOpen] = useState<string | null>(() => (drafts.read(fresh) === null ? null : fresh));
  const [asked, setAsked] = useState('');
  const moving = useSaving(charter.revision);
  const after = useAfterNew();
  const removal = useRemoval(list, records, props.title);
  const found = records.filter((record) => matches(asked, props.title(record)));
  const paging = usePaging(found.length);
  const taken = new Set(charter[list].map(({ id }) => id));
  useEffect(() => {
    // A new one that was saved stands in the list; its form is done.
    if (open !== null && open !== fresh && !records.some(({ id }) => id === open)) setOpen(null);
  }, [open, fresh, records]);

  const move = (record: R, by: -1 | 1) => {
    const at = records.indexOf(record);
    const before = by === -1 ? records[at - 1] : records[at + 2];
    const change: Change = { change: 'record_moved', list, id: record.id, before: before?.id ?? null };
    void moving.save(change);
  };
  return (
    <div class="stack records" data-list={list}>
      {records.length === 0 ? <p class="soft">{words.none}</p> : null}
      <Finder asked={asked} onAsk={setAsked} shown={found.length} total={records.length} paging={paging} />
      {readOnly ? null : open === fresh ? (
        <section class="sheet stack" aria-label={words.newOne} ref={after.form}>
          <h2>{words.newOne}</h2>
          <RecordForm
            list={list}
            record={{ ...props.blank, id: '' }}
            index={charter[list].length}
            fields={props.fields}
            draft={fresh}
            idFrom={(record) => slug(props.title(record as R), taken)}
            onSaved={() => {
              setOpen(null);
              after.saved();
            }}
            onCancel={() => {
              setOpen(null);
              after.left();
            }}
          />
        </section>
      ) : (
        <div class="row" ref={after.at}>
          <Button
            part={`add-${list}`}
            onPress={() => {
              setOpen(fresh);
              after.opened();
            }}
          >
            {words.add}
          </Button>
          {after.line}
        </div>
      )}
      <ul class="record-list">
        {paged(found, paging).map((record) => (
          <RecordLine
            key={record.id}
            id={record.id}
            title={props.title(record)}
            aside={props.aside?.(record)}
            drafted={drafts.read(`${list}/${record.id}`) !== null}
            open={open === record.id}
            onOpen={() => setOpen(open === record.id ? null : record.id)}
          >
            <RecordForm
              list={list}
              record={record}
              index={charter[list].findIndex(({ id }) => id === record.id)}
              fields={props.fields}
              beside={props.beside?.(record)}
            />
            {readOnly ? null : (
              <div class="row record-acts">
                <Button
                  small
                  look="quiet"
                  disabled={records[0] === record}
                  label={`${t.up} (${props.title(record)})`}
                  onPress={() => move(record, -1)}
                >
                  {t.up}
                </Button>
                <Button
                  small
                  look="quiet"
                  disabled={records.at(-1) === record}
                  label={`${t.down} (${props.title(record)})`}
                  onPress={() => move(record, 1)}
                >
                  {t.down}
                </Button>
                {removal.button(record, props.held?.(record) ?? null)}
              </div>
            )}
          </RecordLine>
        ))}
      </ul>
      <SavingNotice saving={moving} />
      {removal.line}
    </div>
  );
}
