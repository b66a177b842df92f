/** Every agreement that was given to a reply, the newest first: by whom, until when, by what means, to which text. */
import type { Reply } from '../../core/charter/schema/reply';
import { replyDigest } from '../../core/replies/digest';
import { digest } from '../../platform/digest';
import { Chip } from '../../ui/chip';
import { Fold } from '../../ui/fold';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { shownDay } from './day';

/** Older ones are in the charter's file. */
const MOST = 20;

export function History({ reply }: { reply: Reply }) {
  const { approval: t } = useWords();
  const { approvals } = reply;
  // One alone stands above already.
  if (approvals.length < 2) return null;
  const now = replyDigest(reply, digest);
  return (
    <Fold title={t.history} aside={String(approvals.length)} part="history">
      <ol class="plain-list small">
        {[...approvals]
          .reverse()
          .slice(0, MOST)
          .map((approval) => (
            <li key={`${approval.on} ${approval.until} ${approval.digest} ${approval.person}`}>
              <ApprovalSaid approval={approval} />
              {approval.digest === now ? null : <Chip>{t.historyOther}</Chip>}
              {approval.note ? <q>{approval.note}</q> : null}
            </li>
          ))}
      </ol>
    </Fold>
  );
}

/** Recorded and signed are both agreements, and never look the same. */
export function ApprovalSaid({ approval }: { approval: Reply['approvals'][number] }) {
  const words = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const { person, department, on, until, self } = approval;
  const name = charter.departments.find((one) => one.id === department)?.name ?? department;
  const days = [shownDay(on, language), shownDay(until, language)] as const;
  const signed = approval.kind === 'signed';
  const said = signed
    ? words.approval.signedBy(person, name, ...days)
    : words.options.replies.approvedBy(person, name, ...days);
  return (
    <span data-approval={approval.kind}>
      <span aria-hidden="true">{signed ? '✎ ' : '✓ '}</span>
      {said}
      {approval.kind === 'recorded' ? ` (${words.means[approval.means]})` : ''}{' '}
      {self ? <Chip tone="care">{words.approval.selfMade}</Chip> : null}
    </span>
  );
}
