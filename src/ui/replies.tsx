/** The approved replies of a case: the best one in full, the others folded; or whom to ask for one. */
import type { Guidance } from '../messages/views';
import { mainAct } from './advised';
import { useWords } from './language';
import { Notice } from './notice';
import { ReplyBlock } from './reply-block';
import type { Acts } from './use-acts';

interface RepliesProps {
  readonly guidance: Guidance;
  readonly acts: Acts;
}

export function FirstReply({ guidance, acts }: RepliesProps) {
  const [first] = guidance.replies;
  if (!first) return <NoReply guidance={guidance} />;
  return (
    <ReplyBlock
      key={first.id}
      reply={first}
      commentLang={guidance.lang}
      leading
      advised={mainAct(guidance.verdict, true) === 'reply'}
      busy={acts.busy}
      onUse={acts.use}
    />
  );
}

export function OtherReplies({ guidance, acts }: RepliesProps) {
  return (
    <>
      {guidance.replies.slice(1).map((reply) => (
        <ReplyBlock
          key={reply.id}
          reply={reply}
          commentLang={guidance.lang}
          busy={acts.busy}
          onUse={acts.use}
        />
      ))}
    </>
  );
}

function NoReply({ guidance }: { guidance: Guidance }) {
  const { guidance: words } = useWords();
  const main = mainAct(guidance.verdict, false);
  const { action } = guidance.verdict;
  if ((main === 'leave' || main === 'watch') && action !== 'mask_personal_data')
    return <p class="soft">{words.noReplyNeeded}</p>;
  const department = guidance.verdict.department ?? guidance.starters[0]?.department;
  return (
    <Notice tone="care" title={words.noReply}>
      <span>
        {department ? words.askDepartment(department) : words.askAnyone}{' '}
        {guidance.starters.length ? words.starterBelow : null}
      </span>
    </Notice>
  );
}
