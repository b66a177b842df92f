import type { DecisionAct } from '../../core/decision';
import type { Assessment } from '../../core/rules/assessment';
import { markOf } from '../../core/rules/assessment';
import type { Verdict } from '../../messages/page-views';
import type { Handlers } from '../../messages/serve';
import { mapInSlices } from '../../platform/slices';
import type { Desk } from '../desk';
import { assessBy, factsOf, judged } from '../engine';
import { departmentName } from '../names';
import { recallOf } from '../recall';
import type { Ruling } from '../rulings';

/** The verdict as markers and queue lines need it. */
export function verdictOf(ruling: Ruling, assessment: Assessment, decided: DecisionAct | null): Verdict {
  const { priority, action, advice, department } = assessment;
  return {
    mark: markOf(assessment),
    priority,
    action,
    advice,
    department: departmentName(ruling.charter, department),
    decided,
  };
}

/**
 * Judges a batch. Decisions are only looked up for comments that carry a mark: nothing else can have been decided
 * upon from the page.
 */
export function judgeBatch(desk: Desk): Handlers['judge.batch'] {
  const recall = recallOf(desk);
  return async ({ brand, page, comments }, caller) => {
    const ruling = await desk.rulings.on({ practice: caller.practice, brand });
    const facts = factsOf(page, caller.practice);
    const assessed = await mapInSlices(comments, ({ key, comment, answered }) => ({
      key,
      assessment: assessBy(ruling, judged(comment, facts, answered)),
    }));
    const marked = assessed.filter(({ assessment }) => markOf(assessment) !== null).map(({ key }) => key);
    const [decided, epoch] = await Promise.all([recall.decided(ruling, facts, marked), recall.epoch()]);
    return {
      epoch,
      verdicts: assessed.map(({ key, assessment }) => ({
        key,
        verdict: verdictOf(ruling, assessment, decided.get(key) ?? null),
      })),
    };
  };
}
