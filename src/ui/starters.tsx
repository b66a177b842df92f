/** Models that no department has approved yet: they can be read, never inserted. */
import type { ReplyView } from '../messages/views';
import { Chip } from './chip';
import { useWords } from './language';
import { ReplyText } from './reply-text';
import { knownValues } from './template';

export function Starters(props: { starters: readonly ReplyView[] }) {
  const { guidance } = useWords();
  return (
    <>
      <p class="soft small">{guidance.startersHint}</p>
      {props.starters.map((reply) => (
        <article class="reply reply-starter" data-part="starter" key={reply.id}>
          <header class="reply-head">
            <h2 class="reply-title">{reply.title}</h2>
            <Chip tone="care">{guidance.starters}</Chip>
          </header>
          <ReplyText reply={reply} values={knownValues(reply.blanks)} />
          <p class="small">{guidance.approvalFrom(reply.department)}</p>
        </article>
      ))}
    </>
  );
}
