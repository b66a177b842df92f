/** The house is in crisis mode: who said so, since when, and why; in one line, above all else. */
import type { CrisisView } from '../messages/source-views';
import { moment } from './formats';
import { useLanguage, useWords } from './language';

export function CrisisLine({ crisis }: { crisis: CrisisView }) {
  const { travel: t } = useWords();
  const language = useLanguage();
  const since = crisis.since === null ? '' : moment(language, crisis.since, new Date());
  const said = t.crisis.line(crisis.by ?? '', since, crisis.note);
  return (
    <p class="crisis-line" title={said} data-part="crisis">
      {said}
    </p>
  );
}
