/** Sheets that left and are not wholly answered yet. */
import { Fold } from '../../ui/fold';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { shownDay } from '../replies/day';

export function SheetsOut() {
  const { approval: t } = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const open = (charter.sheets ?? []).filter(({ items, done }) => done.length < items.length);
  if (open.length === 0) return null;
  const name = (id: string) => charter.departments.find((one) => one.id === id)?.name ?? id;
  return (
    <Fold title={t.sheetsOut} aside={String(open.length)} part="sheets-out">
      <ul class="plain-list">
        {[...open].reverse().map(({ id, department, issued, done, items }) => (
          <li key={id} class="small" data-sheet={id}>
            {t.sheetOut(name(department), shownDay(issued, language), done.length, items.length)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
