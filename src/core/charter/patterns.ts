/** Patterns that an admin wrote: each must be one the linear engine takes. */
import { isRefused, type PatternEngine } from '../rules/pattern';
import { leafConditions } from './conditions';
import { type CharterProblem, problem } from './problem';
import type { Charter } from './schema';

export function patternProblems(
  charter: Pick<Charter, 'rules'>,
  engine: PatternEngine | undefined,
): CharterProblem[] {
  const found: CharterProblem[] = [];
  for (const [condition, path] of leafConditions(charter)) {
    if (condition.kind !== 'pattern') continue;
    if (engine === undefined) {
      found.push(problem(path, 'pattern_engine_missing'));
      continue;
    }
    const made = engine(condition.pattern);
    if (isRefused(made)) found.push(problem([...path, 'pattern'], 'pattern_refused', made.error));
  }
  return found;
}
