/** The approved replies of a case: the best one in full, the others folded; or whom to ask for one. */
import type { Guidance } from '../messages/views';
import { mainAct } from './advised';
import { useWords } from './language';
import { isSilent, type Lead } from './lead';
import { Notice } from './notice';
import { ReplyBlock } from './reply-block';
import type { Acts } from './use-acts';

interface RepliesProps {
  readonly guidance: Guidance;
  readonly acts: Acts;
}

/** @param main the act that stands out */
export function FirstReply({ guidance, acts, main }: RepliesProps & Pick<Lead, 'main'>) {
  const [first] = guidance.replies;
  if (!first) return <NoReply guidance={guidance} />;
  return (
    <ReplyBlock
      key={first.id}
      reply={first}
      commentLang={guidance.lang}
      acting={guidance.acting}
      leading
      advised={main === 'reply'}
      busy={acts.busy}
      onUse={acts.use}
    />
  );
}

/** @param from the first of those that are shown */
export function OtherReplies({ guidance, acts, from }: RepliesProps & { readonly from: number }) {
  return (
    <>
      {guidance.replies.slice(from).map((reply) => (
        <ReplyBlock
          key={reply.id}
          reply={reply}
          commentLang={guidance.lang}
          acting={guidance.acting}
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
  if (isSilent(action)) return <p class="soft">{words.doNotReply}</p>;
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
