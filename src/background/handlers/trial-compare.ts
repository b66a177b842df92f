import { checkCharter } from '../../core/charter/parse';
import type { SocialComment } from '../../core/comment';
import { type Assessment, markOf } from '../../core/rules/assessment';
import type { Handlers } from '../../messages/serve';
import { MOST_SHOWN, type Stand } from '../../messages/trial-compare';
import { instant } from '../../platform/clock';
import { patternEngine } from '../../platform/patterns';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { canonical } from '../../storage/seal';
import { applyChange } from '../changes';
import type { Desk } from '../desk';
import { assessBy, judged } from '../engine';
import { guidanceOf } from '../guidance';
import { departmentName } from '../names';
import { repliesReady } from '../replies-ready';
import type { Ruling } from '../rulings';
import { type Tried, triedOf } from '../trial-comments';

const nothing = { problems: [], read: 0, changed: 0, shown: [] };

/** Judges the same comments under the charter in force and under the changed one. Nothing is kept. */
export const trialCompare =
  (desk: Desk): Handlers['trial.compare'] =>
  async ({ place, change, source }) => {
    const before = await desk.rulings.at(place);
    const tools = { digest: desk.digest, instant: instant(desk.clock) };
    const changed = applyChange(before.charter, change, tools);
    if (changed === null) return { outcome: 'stale', ...nothing };
    const made = checkCharter(changed, { patterns: patternEngine() });
    if (!made.ok) {
      return { outcome: 'refused', ...nothing, problems: made.problems.map((one) => ({ ...one })) };
    }
    const tried = await triedOf(desk, source, before);
    if (tried.length === 0) return { outcome: 'no_page', ...nothing };
    const after = await desk.rulings.under(place, made.charter, canonical(made.charter));
    await repliesReady(before);
    await repliesReady(after);
    const { value: settings } = await readItem(desk.area, settingsItem);
    const pairs = tried.map((one) => ({ one, was: assessed(before, one), will: assessed(after, one) }));
    const differing = pairs.filter(
      ({ was, will }) => canonical(standing(before, was)) !== canonical(standing(after, will)),
    );
    return {
      outcome: 'compared',
      problems: [],
      read: tried.length,
      changed: differing.length,
      shown: differing.slice(0, MOST_SHOWN).map(({ one, was, will }) => ({
        before: standing(before, was),
        after: standing(after, will),
        guidance: guidanceOf({
          key: 'trial',
          comment: one.comment,
          page: one.page,
          answered: one.answered,
          answeredBy: null,
          reopened: null,
          acting: { is: 'unknown', who: null },
          assessment: will,
          ruling: after,
          settings,
          decision: null,
        }),
      })),
    };
  };

function assessed(ruling: Ruling, { comment, page, answered }: Tried): Assessment {
  return assessBy(ruling, judged(comment satisfies SocialComment, page, answered));
}

function standing({ charter, compiled }: Ruling, assessment: Assessment): Stand {
  const rule = compiled.rules.find(({ rule: { id } }) => id === assessment.rule)?.rule ?? null;
  return {
    verdict: {
      mark: markOf(assessment),
      priority: assessment.priority,
      action: assessment.action,
      advice: assessment.advice,
      department: departmentName(charter, assessment.department),
      decided: null,
    },
    rule: rule === null ? null : { id: rule.id, name: rule.name },
  };
}
