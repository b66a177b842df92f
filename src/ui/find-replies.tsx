/** Search over all approved replies, from a comment's guidance: by words of title, tags or text, wrongly typed too. */
import { useRef, useState } from 'preact/hooks';
import type { Guidance, ReplyView } from '../messages/views';
import { Field } from './field';
import { useWords } from './language';
import { ReplyBlock } from './reply-block';
import type { Acts } from './use-acts';

/** Null: nobody answered, or the comment is gone. */
export type FindReplies = (query: string) => Promise<readonly ReplyView[] | null>;

export interface FindRepliesProps {
  readonly guidance: Guidance;
  readonly acts: Acts;
  readonly find: FindReplies;
}

/** Shown at once: more are found by another word. */
const MOST = 6;

export function FindRepliesPart({ guidance, acts, find }: FindRepliesProps) {
  const { guidance: words } = useWords();
  const [found, setFound] = useState<readonly ReplyView[] | null>(null);
  const latest = useRef(0);
  const search = async (query: string) => {
    latest.current += 1;
    const mine = latest.current;
    const next = query.trim() === '' ? null : await find(query);
    // An answer that comes late is not the one to what is typed now.
    if (mine === latest.current) setFound(next);
  };
  return (
    <div class="find-replies">
      <Field label={words.find} hint={words.findHint}>
        {(facts) => (
          <input
            {...facts}
            type="search"
            autocomplete="off"
            maxLength={120}
            data-part="find"
            onInput={(event) => void search(event.currentTarget.value)}
          />
        )}
      </Field>
      {found === null ? null : (
        <p class="small soft" role="status">
          {words.found(found.length)}
        </p>
      )}
      {(found ?? []).slice(0, MOST).map((reply) => (
        <ReplyBlock
          key={reply.id}
          reply={reply}
          commentLang={guidance.lang}
          acting={guidance.acting}
          busy={acts.busy}
          onUse={acts.use}
        />
      ))}
    </div>
  );
}
