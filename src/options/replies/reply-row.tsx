/** One reply: its texts, how it stands, the approval that holds, and what can be done about it. */
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/charter/schema/reply';
import type { Standing } from '../../messages/charter';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Fold } from '../../ui/fold';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions, useReadOnly } from '../context';
import { ProposeOnReply } from '../proposals/propose-here';
import { ProposedText } from '../proposals/proposed-text';
import { SavingNotice, useSaving } from '../save-bar';
import { ApprovalForm } from './approval-form';
import { shownDay } from './day';
import { ReplyForm } from './reply-form';
import { standingTone } from './standing-tone';
import { VariantText } from './variant-text';

export function ReplyRow(props: { reply: Reply; standing: Standing }) {
  const { reply, standing } = props;
  const words = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const readOnly = useReadOnly();
  const withdrawing = useSaving();
  const [open, setOpen] = useState<'edit' | 'approve' | null>(null);
  const t = words.options.replies;
  const departmentName = (id: string) => charter.departments.find((one) => one.id === id)?.name ?? id;
  const approval = reply.approvals.at(-1);

  return (
    <article class="sheet stack" aria-label={reply.title} data-reply={reply.id}>
      <div class="row">
        <strong>{reply.title}</strong>
        <Chip tone={standingTone[standing]}>{words.standings[standing]}</Chip>
        <span class="soft small">{departmentName(reply.department)}</span>
        {approval?.example ? <Chip>{words.common.example}</Chip> : null}
      </div>
      <Variants reply={reply} language={charter.language} />
      {approval ? (
        <p class="soft small">
          {t.approvedBy(
            approval.person,
            departmentName(approval.department),
            shownDay(approval.on, language),
            shownDay(approval.until, language),
          )}
          {approval.kind === 'recorded' ? ` (${words.means[approval.means]})` : ''}
        </p>
      ) : null}
      {reply.note ? <p class="small">{reply.note}</p> : null}
      {readOnly || open ? null : (
        <div class="row">
          <Button
            small
            part="approve"
            label={`${t.approve} (${reply.title})`}
            onPress={() => setOpen('approve')}
          >
            {t.approve}
          </Button>
          <Button
            small
            look="quiet"
            label={`${words.options.edit} (${reply.title})`}
            onPress={() => setOpen('edit')}
          >
            {words.options.edit}
          </Button>
          {reply.status === 'withdrawn' ? null : (
            <Button
              small
              look="quiet"
              label={`${t.withdraw} (${reply.title})`}
              onPress={() => void withdrawing.save({ change: 'reply_withdrawn', id: reply.id })}
            >
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
      <ProposedText reply={reply} />
      <ProposeOnReply reply={reply} />
      <SavingNotice saving={withdrawing} />
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
