/** The journal: what was decided, kept in this browser only; found again, counted, saved to a file, erased. */
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { type ViewId, viewIds } from '../journal/address';
import { JournalAlerts } from '../journal/alerts';
import { JournalAuthor } from '../journal/author';
import { JournalContext } from '../journal/context';
import { JournalExport } from '../journal/export';
import { JournalFigures } from '../journal/figures';
import { JournalFollow } from '../journal/follow';
import { JournalList } from '../journal/list';
import { JournalState } from '../journal/state';
import { Timeline } from '../journal/timeline';
import { useAddress } from '../journal/use-address';
import { useAsk } from '../journal/use-ask';

const parts: Readonly<Record<ViewId, () => preact.JSX.Element>> = {
  list: JournalList,
  follow: JournalFollow,
  figures: JournalFigures,
  export: JournalExport,
  author: JournalAuthor,
  state: JournalState,
};

const noNames = { brands: [], topics: [], departments: [] };

export function JournalSection() {
  const { journal: t } = useWords();
  const { charter } = useOptions();
  const place = useAddress();
  const { address, href } = place;
  const names = useAsk('journal.names', { practice: address.filters.network === 'practice' });
  const health = useAsk('journal.health', {});
  const Part = parts[address.view];
  return (
    <JournalContext.Provider
      value={{
        ...place,
        names: names.reply ?? noNames,
        health: health.reply,
        reloadHealth: health.again,
      }}
    >
      <div class="stack journal">
        <p class="soft">{t.intro(charter.privacy.retentionDays)}</p>
        <nav aria-label={t.viewsLabel} class="journal-tabs">
          <ul>
            {viewIds.map((id) => (
              <li key={id}>
                <a
                  href={href({ view: id, line: null, entry: null })}
                  aria-current={id === address.view && address.line === null ? 'page' : undefined}
                  data-view={id}
                >
                  {t.views[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <JournalAlerts />
        {address.line === null ? (
          <Part key={address.view} />
        ) : (
          <Timeline key={`${address.line.by} ${address.line.id}`} line={address.line} />
        )}
      </div>
    </JournalContext.Provider>
  );
}
