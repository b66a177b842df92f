/** An approved way to say it, to insert or to copy: by the same acts, and with the same checks, as in the card. */
import { useState } from 'preact/hooks';
import type { DraftView } from '../messages/draft';
import type { ReplyView } from '../messages/views';
import { copyText } from '../ui/copy';
import { useWords } from '../ui/language';
import { ReplyBlock, type ReplyUse } from '../ui/reply-block';
import type { ActPort, ActResult } from '../ui/use-acts';

interface CoachReplyProps {
  readonly reply: ReplyView;
  readonly view: DraftView;
  readonly act: ActPort['act'];
}

export function CoachReply({ reply, view, act }: CoachReplyProps) {
  const { doneActs, outcomes } = useWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const use = async (chosen: ReplyUse) => {
    setBusy(true);
    const { outcome, text } = await act(chosen);
    const failed = chosen.do === 'copy' && text !== null && !(await copyText(text));
    setBusy(false);
    const result: ActResult = failed ? 'copy_failed' : outcome;
    const done = result === 'done' || result === 'inserted';
    setSaid(done ? doneActs[chosen.do] : outcomes[result]);
  };
  return (
    <>
      <ReplyBlock
        reply={reply}
        commentLang={view.lang ?? ''}
        acting={view.acting ?? { is: 'brand', who: null }}
        busy={busy}
        onUse={(chosen) => void use(chosen)}
      />
      {said === null ? null : (
        <p class="small" role="status">
          {said}
        </p>
      )}
    </>
  );
}
