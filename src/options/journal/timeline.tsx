/** What happened on one thread, comment, author or topic: oldest first, day by day, along a line. */
import { dayOfInstant } from '../../platform/clock';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import type { Line } from './address';
import { nameIn, useJournal } from './context';
import { EntryRow } from './entry-row';
import type { Query } from './filters';
import type { Entry } from './gather';
import { LoadTrouble } from './load-trouble';
import { useDamaged } from './use-damaged';
import { usePages } from './use-pages';
import { weekday } from './when';

/** Newest entries read at once; older ones on request. */
const PAGE = 200;

/** What was undone is part of the story. */
function queryOfLine({ by, id }: Line, practice: boolean): Query {
  return { practice, undone: true, [by]: id };
}

/** Entries by the user's own calendar day, oldest first. */
export function byDay(newestFirst: readonly Entry[]): { day: string; entries: Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of [...newestFirst].reverse()) {
    const day = dayOfInstant(entry.at);
    const last = days.at(-1);
    // By neighbours, not by date: where a clock was set back the order of the decisions stays as it was.
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

export function Timeline({ line }: { line: Line }) {
  const words = useWords();
  const language = useLanguage();
  const { address, href, names, reloadHealth } = useJournal();
  const t = words.journal.timeline;
  const pages = usePages(queryOfLine(line, address.filters.network === 'practice'), PAGE);
  useDamaged(pages.found?.damaged ?? 0);
  const days = byDay(pages.found?.entries ?? []);
  const older = pages.found !== null && pages.found.next !== null;
  return (
    <>
      <div>
        <a href={href({ line: null })} data-part="back">
          {t.back}
        </a>
      </div>
      <h2>{line.by === 'topic' ? t.topic(nameIn(names.topics, line.id)) : t[line.by]}</h2>
      {line.by === 'author' ? <p class="soft">{t.authorHelp}</p> : null}
      {pages.unreachable ? <LoadTrouble onRetry={pages.refresh} /> : null}
      <p role="status" class="soft small">
        {pages.found === null
          ? words.journal.loading
          : days.length === 0
            ? t.nothing
            : older
              ? t.cut(pages.found.entries.length)
              : ''}
      </p>
      {older ? (
        <div>
          <Button part="older" busy={pages.busy} onPress={pages.more}>
            {t.older}
          </Button>
        </div>
      ) : null}
      {days.map(({ day, entries }) => (
        <section key={entries[0]?.id} class="stack" data-day={day}>
          <h3 class="timeline-day">
            {weekday(language, day)} <span class="soft small">{t.day(entries.length)}</span>
          </h3>
          <ol class="entries timeline">
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                onlyHour
                patch={pages.patch}
                onHeld={() => {
                  pages.refresh();
                  reloadHealth();
                }}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
