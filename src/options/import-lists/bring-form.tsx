/** Bringing a table: pasted or from a file, read at once, its changes shown row by row, then kept in one press. */
import { useState } from 'preact/hooks';
import { type ListKind, type ListPlan, listKinds, planList } from '../../core/charter/lists';
import { tableOfMarkup } from '../../core/table/markup';
import { readTable } from '../../core/table/table';
import { MOST_BROUGHT } from '../../messages/brought';
import { textOf } from '../../platform/text-file';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SavingNotice, useSaving } from '../save-bar';
import { slug } from '../slug';
import { PlanTable } from './plan-table';

/** As the reader of tables takes; a larger file is not even read. */
const MOST_BYTES = 4_000_000;

type Said = 'empty' | 'tooLarge' | 'notText';
type Shown = { readonly plan: ListPlan; readonly cut: boolean } | Said | null;

export function BringForm() {
  const { bring: t } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [kind, setKind] = useState<ListKind>('departments');
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>(null);
  const [done, setDone] = useState<number | null>(null);

  const read = (content: string, as: ListKind) => {
    setDone(null);
    const made = readTable(content);
    if (!made.ok) setShown(made.reason === 'empty' ? 'empty' : 'tooLarge');
    else setShown({ plan: planList(as, charter, made.table, slug), cut: made.table.cut });
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setDone(null);
    if (file.size > MOST_BYTES) return setShown('tooLarge');
    const content = textOf(new Uint8Array(await file.arrayBuffer()));
    if (content === null) return setShown('notText');
    setText(content);
    read(content, kind);
  };
  const paste = (event: ClipboardEvent) => {
    const table = tableOfMarkup(event.clipboardData?.getData('text/html') ?? '');
    if (table === null) return;
    event.preventDefault();
    setText(table);
    read(table, kind);
  };
  const apply = async (plan: ListPlan) => {
    const puts = plan.rows.flatMap(({ put }) => put ?? []);
    if (!(await saving.save({ change: 'brought', puts, replies: [] }))) return;
    setDone(puts.length);
    setShown(null);
    setText('');
  };

  return (
    <section class="sheet stack" aria-labelledby="bring" data-part="bring">
      <h2 id="bring">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <Field label={t.kind} hint={t.columns[kind]}>
        {(facts) => (
          <select
            {...facts}
            name="bring-kind"
            value={kind}
            onChange={(event) => {
              const asked = listKinds.find((one) => one === event.currentTarget.value);
              if (!asked) return;
              setKind(asked);
              if (text.trim() !== '') read(text, asked);
            }}
          >
            {listKinds.map((one) => (
              <option key={one} value={one}>
                {t.kinds[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.paste} error={typeof shown === 'string' ? t[shown] : null}>
        {(facts) => (
          <textarea
            {...facts}
            name="bring-text"
            rows={6}
            value={text}
            spellcheck={false}
            onPaste={paste}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setShown(null);
            }}
          />
        )}
      </Field>
      <Field label={t.file}>
        {(facts) => (
          <input
            {...facts}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <div>
        <Button part="bring-read" onPress={() => read(text, kind)}>
          {t.read}
        </Button>
      </div>
      {shown !== null && typeof shown === 'object' ? (
        <Proposed {...shown} busy={saving.busy} onApply={() => void apply(shown.plan)} />
      ) : null}
      {done === null ? <SavingNotice saving={saving} /> : <p role="status">{t.applied(done)}</p>}
    </section>
  );
}

function Proposed(props: { plan: ListPlan; cut: boolean; busy: boolean; onApply: () => void }) {
  const { bring: t } = useWords();
  const { rows, unknown, header } = props.plan;
  const count = (asked: string) => rows.filter(({ how }) => how === asked).length;
  const changes = rows.filter(({ put }) => put !== null).length;
  return (
    <div class="stack">
      <p role="status" data-part="bring-summary">
        {t.summary(count('added'), count('changed'), count('same'), count('refused'))}
      </p>
      {header ? null : <p class="soft small">{t.noHeader}</p>}
      {unknown.length > 0 ? (
        <p class="soft small">{t.unknownColumns(unknown.join(', ').slice(0, 300))}</p>
      ) : null}
      {props.cut ? <Notice tone="care">{t.cut}</Notice> : null}
      <PlanTable rows={rows} />
      {changes === 0 ? (
        <p>{t.nothing}</p>
      ) : changes > MOST_BROUGHT ? (
        <Notice tone="care">{t.tooMany}</Notice>
      ) : (
        <div>
          <Button look="first" part="bring-apply" busy={props.busy} onPress={props.onApply}>
            {t.apply(changes)}
          </Button>
        </div>
      )}
    </div>
  );
}
