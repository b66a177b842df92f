/** The popup's head: whose charter, which objective, and what to know at once. */
import type { Overview } from '../messages/views';
import { CrisisLine } from '../ui/crisis-line';
import { labels, wordFor } from '../ui/labels';
import { useWords } from '../ui/language';
import { Mark } from '../ui/mark';
import { Notice } from '../ui/notice';
import { CareNotes } from './care-notes';
import { SourceNotes } from './source-notes';

export function Header(props: { overview: Overview | null }) {
  const words = useWords();
  const { overview } = props;
  if (!overview) {
    return (
      <header class="popup-head">
        <Mark size={28} />
        <h1 class="popup-name">{words.popup.title}</h1>
      </header>
    );
  }
  const { charter, objective } = overview;
  return (
    <>
      <header class="popup-head">
        <Mark size={28} />
        <div>
          <h1 class="popup-name">
            {charter.brands.length ? words.common.list(charter.brands) : words.popup.title}
          </h1>
          <p class="soft small whole-line" title={charter.title}>
            {charter.title}, {words.popup.revision(charter.revision)}
          </p>
          <p class="soft small" title={objective?.statement} data-part="objective">
            {objective
              ? words.popup.objective(wordFor(labels(words).objectives, objective.kind), objective.department)
              : words.popup.noObjective}
          </p>
        </div>
      </header>
      <CareNotes care={overview.care} />
      {overview.crisis ? (
        <Notice tone="alarm">
          {overview.crisisNote ? (
            <>
              <CrisisLine crisis={overview.crisisNote} />
              <p class="small">{words.travel.crisis.what}</p>
            </>
          ) : (
            words.popup.crisis
          )}
        </Notice>
      ) : null}
      {overview.source ? <SourceNotes source={overview.source} /> : null}
      {overview.warnings.map((warning) => (
        <Notice key={warning} tone="care">
          {words.popup.warnings[warning]}
        </Notice>
      ))}
    </>
  );
}
