/** Recording an approval as it was given: which department, who, when, until when, by what means (P9). */
import type { Reply } from '../../core/charter/schema/reply';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { useAgreement } from './agreement';
import { AgreementFields } from './agreement-fields';

/** @param props.proposed the agreement is to the proposed text, which then takes the place of the old one */
export function ApprovalForm(props: { reply: Reply; proposed?: boolean; onDone: () => void }) {
  const { reply } = props;
  const words = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const typing = useAgreement();
  const t = words.options.replies;
  const department = charter.departments.find((one) => one.id === reply.department);

  const save = async () => {
    const agreement = typing.take();
    if (agreement === null) return;
    const kept = await saving.save({
      change: 'reply_approved',
      id: reply.id,
      department: reply.department,
      ...(props.proposed ? { proposed: true } : {}),
      ...agreement,
    });
    if (kept) props.onDone();
  };

  return (
    <div class="stack form">
      <p class="soft">{t.approveIntro}</p>
      <p>
        <span class="soft">{t.department}</span> <strong>{department?.name ?? reply.department}</strong>
      </p>
      <AgreementFields typing={typing} />
      <SaveBar saving={saving} label={t.agree} onSave={() => void save()} onCancel={props.onDone} />
    </div>
  );
}
