/** What the charter answered, and in which words. */
import type { ProposalAnswer } from '../../core/charter/schema/proposal';
import { day } from '../formats';
import { useLanguage, useWords } from '../language';

export function Answered({ answer }: { answer: ProposalAnswer }) {
  const { proposals: words } = useWords();
  const language = useLanguage();
  return (
    <div class="proposal-answer" data-part="answer">
      <p>{words.answered[answer.outcome](day(language, answer.on))}</p>
      {answer.note ? <p dir="auto">{answer.note}</p> : null}
    </div>
  );
}
