/** The replies, by department: in force with who approved them, else with room to agree and correct by hand. */
import { blankMarks } from '../../core/charter/blank-marks';
import type { Reply } from '../../core/charter/schema/reply';
import type { Messages } from '../../i18n';
import { day } from '../../ui/formats';
import { useOptions } from '../context';
import { Part, type PartProps } from './part';

export function RepliesPart({ charter, extract, t: words }: PartProps) {
  const { print: t } = words;
  const owners = extract.departments
    .map((one) => ({ ...one, replies: extract.replies.filter(({ department }) => department === one.id) }))
    .filter(({ replies }) => replies.length > 0);
  return (
    <Part title={t.sections.replies} empty={owners.length === 0 ? t.none : null}>
      {owners.map(({ id, name, replies }) => (
        <section key={id}>
          <h3>
            {name} ({replies.length})
          </h3>
          {replies.map((reply) => (
            <OneReply key={reply.id} reply={reply} owner={name} t={words} language={charter.language} />
          ))}
        </section>
      ))}
    </Part>
  );
}

/** Blanks by what stands in them: who reads on paper knows no braces. */
function withLabels(text: string, { blanks }: Pick<Reply, 'blanks'>): string {
  let at = 0;
  let out = '';
  for (const { id, start, end } of blankMarks(text)) {
    const label = blanks.find((blank) => blank.id === id)?.label ?? id;
    out += `${text.slice(at, start)}[${label}]`;
    at = end;
  }
  return out + text.slice(at);
}

function OneReply(props: { reply: Reply; owner: string; t: Messages; language: string }) {
  const { standings } = useOptions();
  const { reply, t, language } = props;
  const standing = standings[reply.id] ?? 'draft';
  const approval = reply.approvals.at(-1);
  return (
    <section class="print-item print-reply" data-reply={reply.id}>
      <h4>
        {reply.title} <span class="print-standing">{t.standings[standing]}</span>
      </h4>
      {reply.variants.map(({ lang, text }) => (
        <blockquote key={lang} lang={lang}>
          {withLabels(text, reply)}
        </blockquote>
      ))}
      {standing === 'in_force' && approval ? (
        <p class="soft">
          {t.options.replies.approvedBy(
            approval.person,
            props.owner,
            day(language, approval.on),
            day(language, approval.until),
          )}
        </p>
      ) : (
        <dl class="print-agree" aria-label={t.print.toApprove}>
          {[t.print.approver, t.print.approvedOn, t.print.approvedUntil, t.print.corrections].map((label) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
