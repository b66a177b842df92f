/** The answer that a department approved for this very comment: its text, who and when, and the two ways to use it, once. */
import type { Guidance } from '../../messages/views';
import { Button } from '../button';
import { Chip } from '../chip';
import { day } from '../formats';
import { useLanguage, useWords } from '../language';
import type { Acts } from '../use-acts';
import { AnswerBy } from './answer-by';

export function AnswerBlock(props: { answer: NonNullable<Guidance['answer']>; acts: Acts }) {
  const { answer, acts } = props;
  const { escalation: words, common, guidance } = useWords();
  const language = useLanguage();
  const use = (by: 'insert' | 'copy') => acts.perform({ do: 'answer', decision: answer.decision, by });
  return (
    <article class="reply" data-part="answer">
      <header class="reply-head">
        <h2 class="reply-title">{words.answerFor}</h2>
        {answer.self ? <Chip tone="care">{guidance.self}</Chip> : null}
      </header>
      <p class="answer-text">
        <bdi>{answer.text}</bdi>
      </p>
      <AnswerBy answer={answer}>{words.answerUntil(day(language, answer.until))}</AnswerBy>
      <div class="row reply-acts">
        <Button look="first" busy={acts.busy} onPress={() => use('insert')} part="insert-answer">
          {common.insert}
        </Button>
        <Button busy={acts.busy} onPress={() => use('copy')} part="copy-answer">
          {common.copy}
        </Button>
      </div>
    </article>
  );
}
