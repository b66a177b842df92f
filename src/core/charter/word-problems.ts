/** Lists of words: an entry of punctuation alone, or of wildcards alone, can never be found. */
import { saysSomething } from '../rules/words';
import { leafConditions } from './conditions';
import { type CharterProblem, type Path, problem } from './problem';
import type { Charter } from './schema';

export function wordProblems(charter: Charter): CharterProblem[] {
  const found: CharterProblem[] = [];
  const check = (words: readonly string[], path: Path) => {
    for (const [at, word] of words.entries()) {
      if (!saysSomething(word)) found.push(problem([...path, at], 'words_say_nothing', word));
    }
  };
  for (const [at, { keywords }] of charter.topics.entries()) check(keywords, ['topics', at, 'keywords']);
  for (const [at, { words }] of charter.forbiddenSubjects.entries())
    check(words, ['forbiddenSubjects', at, 'words']);
  for (const [at, { words }] of charter.crises.entries()) check(words, ['crises', at, 'words']);
  for (const [condition, path] of leafConditions(charter)) {
    if (condition.kind === 'words') check(condition.words, [...path, 'words']);
  }
  return found;
}
