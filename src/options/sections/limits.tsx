/** What is never done, what is not raised, and what was said in past crises (P14, P15). */
import { useWords } from '../../ui/language';
import { CrisisList } from '../limits/crisis-list';
import { RedLineList } from '../limits/red-line-list';
import { SubjectList } from '../limits/subject-list';

export function LimitsSection() {
  const { editor } = useWords();
  const t = editor.limits;
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <section class="stack" aria-labelledby="red-lines">
        <h2 id="red-lines">{t.redLines}</h2>
        <p class="soft">{t.redLinesIntro}</p>
        <RedLineList />
      </section>
      <section class="stack" aria-labelledby="subjects">
        <h2 id="subjects">{t.subjects}</h2>
        <p class="soft">{t.subjectsIntro}</p>
        <SubjectList />
      </section>
      <section class="stack" aria-labelledby="crises">
        <h2 id="crises">{t.crises}</h2>
        <p class="soft">{t.crisesIntro}</p>
        <CrisisList />
      </section>
    </div>
  );
}
