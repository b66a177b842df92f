/** What to check before a reply is used: its language (P19) and its length. */
import type { ReplyView } from '../messages/views';
import { languageName } from './formats';
import { useLanguage, useWords } from './language';
import { Notice } from './notice';

export function ReplyWarnings(props: { reply: ReplyView; commentLang: string }) {
  const { guidance } = useWords();
  const language = useLanguage();
  const { reply } = props;
  const replyName = languageName(language, reply.lang) ?? reply.lang;
  const commentName = languageName(language, props.commentLang);
  return (
    <>
      {reply.sameLanguage ? null : (
        <Notice tone="care">
          {commentName
            ? guidance.otherLanguage(replyName, commentName)
            : guidance.otherLanguagePlain(replyName)}
        </Notice>
      )}
      {reply.tooLong ? <Notice tone="care">{guidance.tooLong}</Notice> : null}
    </>
  );
}
