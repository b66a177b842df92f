/** Who approved an answer, for which department and when; then what is left to say of it. */
import type { ComponentChildren } from 'preact';
import { day } from '../formats';
import { useLanguage, useWords } from '../language';

export interface AnswerByProps {
  readonly answer: { readonly by: string; readonly department: string | null; readonly on: string };
  readonly children: ComponentChildren;
}

export function AnswerBy({ answer: { by, department, on }, children }: AnswerByProps) {
  const { escalation } = useWords();
  const language = useLanguage();
  return (
    <p class="soft small">
      {escalation.answerBy(by, department ? `, ${department}` : '', day(language, on))} {children}
    </p>
  );
}
