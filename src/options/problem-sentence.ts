/** A refusal's key as a sentence. */
import type { CharterProblemReason } from '../core/charter/problem';
import type { Messages } from '../i18n';
import type { Problem } from '../messages/charter';

/** The compiler asks for a sentence for every reason of the core. */
type Sentences = Readonly<Record<CharterProblemReason, (detail: string) => string>>;

export function problemSentence(problem: Problem, words: Messages): string {
  const sentences: Sentences = words.problems;
  return Object.hasOwn(sentences, problem.reason)
    ? sentences[problem.reason as CharterProblemReason](problem.detail)
    : words.problemUnknown;
}
