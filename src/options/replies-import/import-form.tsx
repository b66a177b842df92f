/** Bringing replies: a table pasted or from a file, its changes shown reply by reply, then those that are ticked kept. */
import { useState } from 'preact/hooks';
import { planReplies, type ReplyPlan } from '../../core/replies/table';
import { tableOfMarkup } from '../../core/table/markup';
import { readTable } from '../../core/table/table';
import { textOf } from '../../platform/text-file';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SavingNotice, useSaving } from '../save-bar';
import { slug } from '../slug';
import { PlannedReplies } from './planned-replies';

/** As the reader of tables takes; a larger file is not even read. */
const MOST_BYTES = 4_000_000;

type Said = 'empty' | 'tooLarge' | 'notText';
type Shown = { readonly plan: ReplyPlan; readonly cut: boolean } | Said | null;

export function ImportForm({ onDone }: { readonly onDone: () => void }) {
  const { repliesTable: t, common } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [text, setText] = useState('');
  const [shown, setShown] = useState<Shown>(null);
  const [done, setDone] = useState<number | null>(null);

  const read = (content: string) => {
    setDone(null);
    const made = readTable(content);
    if (!made.ok) return setShown(made.reason === 'empty' ? 'empty' : 'tooLarge');
    const plan = planReplies(charter, made.table, (title, taken) => slug(title, new Set(taken)));
    setShown({ plan, cut: made.table.cut });
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setDone(null);
    if (file.size > MOST_BYTES) return setShown('tooLarge');
    const content = textOf(new Uint8Array(await file.arrayBuffer()));
    if (content === null) return setShown('notText');
    setText(content);
    read(content);
  };
  const paste = (event: ClipboardEvent) => {
    const table = tableOfMarkup(event.clipboardData?.getData('text/html') ?? '');
    if (table === null) return;
    event.preventDefault();
    setText(table);
    read(table);
  };
  const keep = async (lines: ReadonlySet<number>) => {
    if (shown === null || typeof shown === 'string') return;
    const taken = shown.plan.rows.filter(({ line }) => lines.has(line));
    const of = (how: string) => taken.flatMap((row) => (row.how === how && row.reply ? [row.reply] : []));
    const change = {
      change: 'brought' as const,
      puts: [],
      replies: of('added'),
      changed: of('changed'),
      by: t.by,
    };
    if (!(await saving.save(change))) return;
    setDone(taken.length);
    setShown(null);
    setText('');
  };

  return (
    <section class="sheet stack" aria-labelledby="replies-import" data-part="replies-import">
      <h2 id="replies-import">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <Field label={t.paste} hint={t.columns} error={typeof shown === 'string' ? t[shown] : null}>
        {(facts) => (
          <textarea
            {...facts}
            name="replies-text"
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
      <div class="row">
        <Button part="replies-read" onPress={() => read(text)}>
          {t.read}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {common.close}
        </Button>
      </div>
      {shown !== null && typeof shown === 'object' ? (
        <>
          {shown.cut ? <Notice tone="care">{t.cut}</Notice> : null}
          <PlannedReplies plan={shown.plan} busy={saving.busy} onKeep={(lines) => void keep(lines)} />
        </>
      ) : null}
      {done === null ? <SavingNotice saving={saving} /> : <p role="status">{t.applied(done)}</p>}
    </section>
  );
}
