/** Bringing replies: a table pasted or from a file, its changes shown reply by reply, then those that are ticked kept. */
import { planReplies } from '../../core/replies/table';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SavingNotice, useSaving } from '../save-bar';
import { slug } from '../slug';
import { TableFields } from '../table/table-fields';
import { useTable } from '../table/use-table';
import { PlannedReplies } from './planned-replies';

export function ImportForm({ onDone }: { readonly onDone: () => void }) {
  const { repliesTable: t, common } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const table = useTable((read) => planReplies(charter, read, (title, taken) => slug(title, new Set(taken))));
  const { text, shown, done } = table;
  const keep = async (lines: ReadonlySet<number>) => {
    if (shown === null) return;
    const taken = shown.plan.rows.filter(({ line }) => lines.has(line));
    const of = (how: string) => taken.flatMap((row) => (row.how === how && row.reply ? [row.reply] : []));
    const change = {
      change: 'brought' as const,
      puts: [],
      replies: of('added'),
      changed: of('changed'),
      by: t.by,
    };
    if (await saving.save(change)) table.kept(taken.length);
  };

  return (
    <section class="sheet stack" aria-labelledby="replies-import" data-part="replies-import">
      <h2 id="replies-import">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <TableFields table={table} name="replies-text" words={t} hint={t.columns} />
      <div class="row">
        <Button part="replies-read" onPress={() => table.read(text)}>
          {t.read}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {common.close}
        </Button>
      </div>
      {shown !== null ? (
        <>
          {shown.cut ? <Notice tone="care">{t.cut}</Notice> : null}
          <PlannedReplies plan={shown.plan} busy={saving.busy} onKeep={(lines) => void keep(lines)} />
        </>
      ) : null}
      {done === null ? <SavingNotice saving={saving} /> : <p role="status">{t.applied(done)}</p>}
    </section>
  );
}
