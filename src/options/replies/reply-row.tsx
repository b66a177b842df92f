/** One reply: its texts, how it stands, the approval that holds, and what can be done about it. */
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/charter/schema/reply';
import type { Standing } from '../../messages/charter';
import { Chip } from '../../ui/chip';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { ProposeOnReply } from '../proposals/propose-here';
import { ProposedText } from '../proposals/proposed-text';
import { ApprovalForm } from './approval-form';
import { ApprovalSaid, History } from './history';
import { ReplyActs } from './reply-acts';
import { ReplyForm } from './reply-form';
import { standingTone } from './standing-tone';
import { VariantText } from './variant-text';

export function ReplyRow(props: { reply: Reply; standing: Standing }) {
  const { reply, standing } = props;
  const words = useWords();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState<'edit' | 'approve' | null>(null);
  const departmentName = (id: string) => charter.departments.find((one) => one.id === id)?.name ?? id;
  const approval = reply.approvals.at(-1);
  // A starter that was submitted waits for its department like any other.
  const shown = standing === 'starter' && reply.status === 'submitted' ? 'submitted' : standing;

  return (
    <article class="sheet stack" aria-label={reply.title} data-reply={reply.id}>
      <div class="row">
        <strong>{reply.title}</strong>
        <Chip tone={standingTone[shown]}>{words.standings[shown]}</Chip>
        <span class="soft small">{departmentName(reply.department)}</span>
        {approval?.example ? <Chip>{words.common.example}</Chip> : null}
      </div>
      <Variants reply={reply} language={charter.language} />
      {approval ? (
        <p class="soft small">
          <ApprovalSaid approval={approval} />
        </p>
      ) : null}
      {reply.note ? <p class="small">{reply.note}</p> : null}
      {readOnly || open ? null : <ReplyActs reply={reply} onOpen={setOpen} />}
      <ProposedText reply={reply} />
      <ProposeOnReply reply={reply} />
      <History reply={reply} />
      {open === 'approve' ? <ApprovalForm reply={reply} onDone={() => setOpen(null)} /> : null}
      {open === 'edit' ? (
        <ReplyForm reply={reply} approved={standing === 'in_force'} onDone={() => setOpen(null)} />
      ) : null}
    </article>
  );
}

/** The text in the charter's own language, the others on request. */
function Variants(props: { reply: Reply; language: string }) {
  const words = useWords();
  const { variants } = props.reply;
  const first = variants.find((variant) => variant.lang === props.language) ?? variants[0];
  const others = variants.filter((variant) => variant !== first);
  return (
    <div>
      {first ? <VariantText variant={first} /> : null}
      {others.length > 0 ? (
        <Fold title={words.options.replies.otherLanguages} aside={others.map((one) => one.lang).join(', ')}>
          {others.map((variant) => (
            <VariantText key={variant.lang} variant={variant} />
          ))}
        </Fold>
      ) : null}
    </div>
  );
}
