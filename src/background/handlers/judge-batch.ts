import type { DecisionAct } from '../../core/decision';
import type { Assessment } from '../../core/rules/assessment';
import { markOf } from '../../core/rules/assessment';
import type { Verdict } from '../../messages/page-views';
import type { Handlers } from '../../messages/serve';
import { mapInSlices } from '../../platform/slices';
import type { Desk } from '../desk';
import { assessBy, factsOf, judged } from '../engine';
import { departmentName } from '../names';
import { publish, publishedEpoch } from '../perimeter';
import { refOf } from '../reference';
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
export const judgeBatch =
  (desk: Desk): Handlers['judge.batch'] =>
  async ({ brand, page, comments }, caller) => {
    const ruling = await desk.rulings.on({ practice: caller.practice, brand });
    const facts = factsOf(page, caller.practice);
    const assessed = await mapInSlices(comments, ({ key, comment, answered }) => ({
      key,
      assessment: assessBy(ruling, judged(comment, facts, answered)),
    }));
    const marked = assessed.filter(({ assessment }) => markOf(assessment) !== null);
    const refs = await Promise.all(marked.map(({ key }) => refOf(desk, facts, key)));
    const refByKey = new Map(marked.map(({ key }, at) => [key, refs[at] ?? '']));
    const latest = refs.length > 0 ? await desk.decisions.latest(refs) : new Map();
    const epoch = await publishedEpoch(desk);
    // The day turned, or a write of the perimeter failed: content scripts learn it from storage.
    if (!caller.practice && epoch !== ruling.epoch) void publish(desk).catch(() => undefined);
    return {
      epoch: caller.practice ? epoch : ruling.epoch,
      verdicts: assessed.map(({ key, assessment }) => ({
        key,
        verdict: verdictOf(ruling, assessment, latest.get(refByKey.get(key) ?? '')?.act ?? null),
      })),
    };
  };
