/** What must be said at once about the journal itself, on whichever part one is. */
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useJournal } from './context';

/** Share of the browser's room from which it is nearly full. */
const NEARLY_FULL = 0.95;

export function JournalAlerts() {
  const { state: t } = useWords().journal;
  const { health, href, address } = useJournal();
  if (health === null) return null;
  const { damaged, clock, purgeWaits, exportDue, lastExport, bytes, quota } = health;
  const full = bytes !== null && quota !== null && quota > 0 && bytes / quota > NEARLY_FULL;
  return (
    <>
      {full ? <Notice tone="alarm">{t.full}</Notice> : null}
      {clock === 'ok' && !purgeWaits ? null : (
        <Notice tone="care">
          {clock === 'back' ? <span>{t.clockBack}</span> : null}
          {clock === 'ahead' ? <span>{t.clockAhead}</span> : null}
          {purgeWaits ? <span>{t.purgeWaits}</span> : null}
        </Notice>
      )}
      {damaged > 0 ? <Notice tone="care">{t.damagedText(damaged)}</Notice> : null}
      {exportDue && address.view !== 'export' ? (
        <p class="row soft small" data-part="reminder">
          <span>{lastExport === null ? t.reminderNever : t.reminder}</span>
          <a href={href({ view: 'export', line: null, entry: null })}>{t.reminderAct}</a>
        </p>
      ) : null}
    </>
  );
}
