/** What a table of replies would change, one a row: ticked or not, with each difference, and what is to be corrected. */
import { useState } from 'preact/hooks';
import type { PlannedReply, ReplyPlan } from '../../core/replies/table';
import { headerOf } from '../../core/replies/table-write';
import { Button } from '../../ui/button';
import { useLanguage, useWords } from '../../ui/language';
import { DiffText } from '../proposals/diff-text';

export interface PlannedRepliesProps {
  readonly plan: ReplyPlan;
  readonly busy: boolean;
  /** @param lines of the rows that are ticked */
  readonly onKeep: (lines: ReadonlySet<number>) => void;
}

/** Rows shown at once; the summary counts them all. */
const MOST_SHOWN = 200;
/** Most replies of one change. */
const MOST_KEPT = 500;

const rank = { refused: 0, changed: 1, added: 1, same: 2 } as const;
const tone = { refused: 'alarm', added: 'good', changed: 'accent', same: 'plain' } as const;
const takes = ({ how }: PlannedReply) => how === 'added' || how === 'changed';

export function PlannedReplies({ plan, busy, onKeep }: PlannedRepliesProps) {
  const { repliesTable: t } = useWords();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { rows, unknown, header } = plan;
  const count = (asked: PlannedReply['how']) => rows.filter(({ how }) => how === asked).length;
  const taken = rows.filter((row) => takes(row) && !left.has(row.line));
  const shown = [...rows].sort((a, b) => rank[a.how] - rank[b.how]).slice(0, MOST_SHOWN);
  const toggle = (line: number) => {
    const next = new Set(left);
    if (!next.delete(line)) next.add(line);
    setLeft(next);
  };
  return (
    <div class="stack">
      <p role="status" data-part="replies-summary">
        {t.summary(count('added'), count('changed'), count('same'), count('refused'))}
      </p>
      {header ? null : <p class="soft small">{t.noHeader}</p>}
      {unknown.length > 0 ? (
        <p class="soft small">{t.unknownColumns(unknown.join(', ').slice(0, 300))}</p>
      ) : null}
      <ul class="plain-list stack">
        {shown.map((row) => (
          <PlannedRow
            key={row.line}
            row={row}
            ticked={takes(row) && !left.has(row.line)}
            onToggle={() => toggle(row.line)}
          />
        ))}
      </ul>
      {taken.length === 0 || taken.length > MOST_KEPT ? (
        <p>{taken.length === 0 ? t.nothing : t.tooMany}</p>
      ) : (
        <div>
          <Button
            look="first"
            part="replies-keep"
            busy={busy}
            onPress={() => onKeep(new Set(taken.map(({ line }) => line)))}
          >
            {t.apply(taken.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function PlannedRow(props: { row: PlannedReply; ticked: boolean; onToggle: () => void }) {
  const { repliesTable: t } = useWords();
  const language = useLanguage();
  const { row, ticked } = props;
  const { line, title, how, reply, known, problems } = row;
  return (
    <li class="sheet" data-how={how} data-line={line}>
      <div class="row">
        {takes(row) ? (
          <input type="checkbox" checked={ticked} aria-label={t.take(title)} onChange={props.onToggle} />
        ) : null}
        <strong>{title || t.line(line)}</strong>
        <span class={`chip tone-${tone[how]}`}>{t.how[how]}</span>
        <span class="soft small">{t.line(line)}</span>
      </div>
      {problems.map(({ column, reason, detail }) => (
        <p class="field-error" key={`${column} ${reason} ${detail}`}>
          {t.problem(headerOf(column, language === 'fr' ? 0 : 1), t.problems[reason], detail)}
        </p>
      ))}
      {takes(row) && reply
        ? reply.variants.map(({ lang, text }) => (
            <DiffText
              key={lang}
              before={known?.variants.find((one) => one.lang === lang)?.text ?? ''}
              after={text}
            />
          ))
        : null}
      {how === 'changed' && known?.status === 'approved' ? <p class="soft small">{t.waits}</p> : null}
    </li>
  );
}
