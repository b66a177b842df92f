/** Who agreed to a reply, on behalf of whom, when and until when; a fictional or self-made agreement says so. */
import type { ReplyView } from '../messages/views';
import { Chip } from './chip';
import { day } from './formats';
import { labels } from './labels';
import { useLanguage, useWords } from './language';

type Approval = NonNullable<ReplyView['approval']>;

export function ApprovalLine(props: { approval: Approval; department: string }) {
  const words = useWords();
  const language = useLanguage();
  const { approval } = props;
  const { person, kind, means } = approval;
  const on = day(language, approval.on);
  const said =
    kind === 'signed'
      ? words.guidance.signedBy(person, props.department, on)
      : means
        ? words.guidance.approvedByMeans(person, props.department, on, labels(words).means[means])
        : words.guidance.approvedBy(person, props.department, on);
  return (
    <p class="approval small" data-part="approval">
      <span class="approval-tick" aria-hidden="true">
        ✓
      </span>
      <span>
        {said} {words.guidance.validUntil(day(language, approval.until))}{' '}
        {approval.self ? <Chip tone="care">{words.guidance.self}</Chip> : null}
      </span>
    </p>
  );
}
