/** What a brought table would change: one line a row, the refused ones first, each with its reason. */
import type { PlannedRow } from '../../core/charter/lists';
import { useWords } from '../../ui/language';

/** Rows shown at once; the summary above counts them all. */
const MOST_SHOWN = 200;

const rank = { refused: 0, added: 1, changed: 1, same: 2 } as const;
const tone = { refused: 'alarm', added: 'good', changed: 'accent', same: 'plain' } as const;

export function PlanTable(props: { rows: readonly PlannedRow[] }) {
  const { bring: t } = useWords();
  const shown = [...props.rows].sort((a, b) => rank[a.how] - rank[b.how]).slice(0, MOST_SHOWN);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section class="scroll" tabIndex={0} aria-label={t.read}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.result}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, name, how, problems }) => (
            <tr key={line} data-how={how}>
              <td>{line}</td>
              <td>{name}</td>
              <td>
                <span class={`chip tone-${tone[how]}`}>{t.how[how]}</span>
                {problems.map(({ reason, detail }) => (
                  <span key={`${reason}/${detail}`}>
                    {' '}
                    {t.problems[reason]}
                    {detail === '' || detail === name ? '' : ` (${detail})`}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
