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
  const { kind, means } = approval;
  const how =
    kind === 'signed'
      ? words.guidance.signed
      : means
        ? words.guidance.recorded(labels(words).means[means])
        : words.guidance.recordedPlain;
  return (
    <p class="approval small" data-part="approval">
      <span class="approval-tick" aria-hidden="true">
        ✓
      </span>
      <span>
        {words.guidance.approvedBy(
          approval.person,
          props.department,
          day(language, approval.on),
          day(language, approval.until),
        )}{' '}
        <span class="soft">{how}.</span>{' '}
        {approval.example ? (
          <Chip tone="care" title={words.guidance.fictional}>
            {words.common.example}
          </Chip>
        ) : null}
        {approval.self ? <Chip tone="care">{words.guidance.self}</Chip> : null}
      </span>
    </p>
  );
}
