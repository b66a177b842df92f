import type { Counts } from '../../core/comment';
import { wakingOf } from '../../core/followup/woken';
import type { Assessment } from '../../core/rules/assessment';
import { markOf } from '../../core/rules/assessment';
import { MOST_HURT, type Verdict } from '../../messages/page-views';
import type { Handlers } from '../../messages/serve';
import { mapInSlices } from '../../platform/slices';
import { isLeftIn } from '../budget';
import { noteBatch } from '../clocks/batch';
import type { Desk } from '../desk';
import { assessBy, factsOf, judged } from '../engine';
import { departmentName } from '../names';
import { type Decided, recallOf } from '../recall';
import type { Ruling } from '../rulings';

/** The verdict as markers and queue lines need it. */
export function verdictOf(
  ruling: Ruling,
  assessment: Assessment,
  decided: Decided | null,
  { counts, hurt }: { readonly counts: Counts; readonly hurt?: boolean | undefined },
): Verdict {
  const { priority, action, advice, department } = assessment;
  const woken = decided && wakingOf(decided.act, decided.counts, counts);
  return {
    mark: markOf(assessment),
    priority,
    action,
    advice,
    department: departmentName(ruling.charter, department),
    decided: decided?.act ?? null,
    ...(woken ? { woken } : {}),
    ...(hurt ? { hurt: hurtIn(assessment) } : {}),
  };
}

/** What hurts to read. */
const hurting = ['insult', 'illegal'] as const;

function hurtIn({ reading }: Assessment): NonNullable<Verdict['hurt']> {
  const spans = hurting.flatMap((id) => (reading.signals[id].on ? reading.signals[id].evidence : []));
  return spans
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_HURT);
}

/**
 * Judges a batch. Decisions are only looked up for comments that carry a mark: nothing else can have been decided
 * upon from the page.
 */
export function judgeBatch(desk: Desk): Handlers['judge.batch'] {
  const recall = recallOf(desk);
  return async ({ brand, page, comments, hurt }, caller) => {
    const ruling = await desk.rulings.on({ practice: caller.practice, brand });
    const facts = factsOf(page, caller.practice);
    const threads = new Set(comments.map(({ thread }) => thread ?? null));
    const left = new Map<string | null, boolean>();
    for (const thread of threads) left.set(thread, await isLeftIn(desk, ruling, facts.network, thread));
    const assessed = await mapInSlices(comments, ({ key, comment, answered, thread }) => ({
      key,
      comment,
      thread,
      counts: comment.counts,
      assessment: assessBy(ruling, judged(comment, facts, answered), left.get(thread ?? null)),
    }));
    await noteBatch(desk, ruling, assessed, { brand, facts, practice: caller.practice });
    const marked = assessed.filter(({ assessment }) => markOf(assessment) !== null).map(({ key }) => key);
    const [decided, epoch] = await Promise.all([recall.decided(ruling, facts, marked), recall.epoch()]);
    return {
      epoch,
      verdicts: assessed.map(({ key, assessment, counts }) => ({
        key,
        verdict: verdictOf(ruling, assessment, decided.get(key) ?? null, { counts, hurt }),
      })),
    };
  };
}
