/** The decisions, newest first, narrowed by filters, page after page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { today } from '../../platform/clock';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import { useJournal, usePort } from './context';
import { emptyReasons } from './empty-reasons';
import { EntryRow } from './entry-row';
import { FilterChips } from './filter-chips';
import { FilterForm } from './filter-form';
import { type Filters, isNone, noFilter, queryOf, reversed } from './filters';
import { LoadTrouble } from './load-trouble';
import { useDamaged } from './use-damaged';
import { usePages } from './use-pages';

export const PAGE = 50;

export function JournalList() {
  const words = useWords();
  const language = useLanguage();
  const { address, refine, health, reloadHealth } = useJournal();
  const { clock } = usePort();
  const { filters } = address;
  const t = words.journal;
  const pages = usePages(reversed(filters) ? null : queryOf(filters), PAGE);
  useDamaged(pages.found?.damaged ?? 0);
  const entries = pages.found?.entries ?? [];
  const list = useRef<HTMLOListElement>(null);
  const grows = useRef<number | null>(null);

  // After « Afficher la suite » one reads on with the first that is new.
  useLayoutEffect(() => {
    if (grows.current === null || entries.length <= grows.current) return;
    const row = list.current?.children[grows.current];
    grows.current = null;
    if (row instanceof HTMLElement) row.focus();
  }, [entries.length]);

  const change = (next: Filters) => refine({ filters: next });
  const empty = pages.found !== null && entries.length === 0 && !pages.busy;
  const why = reversed(filters)
    ? [t.datesReversed]
    : empty
      ? emptyReasons(filters, health, today(clock), words, language)
      : [];
  return (
    <>
      <FilterForm onChange={change} />
      <FilterChips onChange={change} />
      <div role="status" data-part="shown">
        {pages.busy ? (
          <p class="soft small">{t.loading}</p>
        ) : entries.length > 0 && why.length === 0 ? (
          <p class="soft small">
            {pages.found?.next === null ? t.allShown(entries.length) : t.shown(entries.length)}
          </p>
        ) : why.length > 0 ? (
          <Empty why={why} onClear={isNone(filters) && !filters.undone ? null : () => change(noFilter)} />
        ) : null}
      </div>
      {pages.unreachable ? <LoadTrouble onRetry={pages.refresh} /> : null}
      {entries.length > 0 ? (
        <ol class="entries" ref={list} aria-label={t.views.list}>
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              patch={pages.patch}
              onHeld={() => {
                pages.refresh();
                reloadHealth();
              }}
            />
          ))}
        </ol>
      ) : null}
      {pages.found && pages.found.next !== null ? (
        <div>
          <Button
            part="more"
            busy={pages.busy}
            onPress={() => {
              grows.current = entries.length;
              pages.more();
            }}
          >
            {t.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Empty({ why, onClear }: { why: readonly string[]; onClear: (() => void) | null }) {
  const { journal: t } = useWords();
  return (
    <div class="sheet stack" data-part="empty">
      {why.map((reason, index) => (
        <p key={reason} class={index === 0 ? '' : 'soft'}>
          {reason}
        </p>
      ))}
      {onClear === null ? null : (
        <div>
          <Button part="clear-empty" onPress={onClear}>
            {t.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
