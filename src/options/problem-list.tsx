/** Refusals of the charter's door, each with where and why. */
import type { Problem } from '../messages/charter';
import { useWords } from '../ui/language';
import { problemSentence } from './problem-sentence';

export function ProblemList(props: { problems: readonly Problem[] }) {
  const words = useWords();
  if (props.problems.length === 0) return null;
  return (
    <ul class="problem-list">
      {props.problems.map((problem) => (
        <li key={`${problem.path} ${problem.reason}`}>
          {problemSentence(problem, words)}
          {problem.path ? <code class="problem-path">{problem.path}</code> : null}
        </li>
      ))}
    </ul>
  );
}
