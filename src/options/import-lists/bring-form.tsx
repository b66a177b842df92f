/** Bringing a table: pasted or from a file, read at once, its changes shown row by row, then kept in one press. */
import { useState } from 'preact/hooks';
import { type ListKind, type ListPlan, listKinds, planList } from '../../core/charter/lists';
import type { Table } from '../../core/table/table';
import { MOST_BROUGHT } from '../../messages/brought';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SavingNotice, useSaving } from '../save-bar';
import { slug } from '../slug';
import { TableFields } from '../table/table-fields';
import { useTable } from '../table/use-table';
import { PlanTable } from './plan-table';

export function BringForm() {
  const { bring: t } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [kind, setKind] = useState<ListKind>('departments');
  const planAs = (as: ListKind) => (table: Table) => planList(as, charter, table, slug);
  const table = useTable(planAs(kind));
  const { text, shown, done } = table;
  const apply = async (plan: ListPlan) => {
    const puts = plan.rows.flatMap(({ put }) => put ?? []);
    if (await saving.save({ change: 'brought', puts, replies: [] })) table.kept(puts.length);
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
              if (text.trim() !== '') table.read(text, planAs(asked));
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
      <TableFields table={table} name="bring-text" words={t} />
      <div>
        <Button part="bring-read" onPress={() => table.read(text)}>
          {t.read}
        </Button>
      </div>
      {shown !== null ? (
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
