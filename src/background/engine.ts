/** The engine as the background runs it: one comment, one ruling, one assessment. */
import type { JudgedComment, PageFacts, SocialComment } from '../core/comment';
import { assess } from '../core/rules/assess';
import type { Assessment } from '../core/rules/assessment';
import type { Caller } from '../messages/sender';
import type { Ruling } from './rulings';

/** Named in each piece of advice (P13); grows with every change that can change a verdict. */
export const ENGINE = '4';

/** A page is the practice page when its sender is, never because it says so. */
export function factsOf(page: PageFacts, practice: Caller['practice']): PageFacts {
  if (practice) return { ...page, network: 'practice' };
  return page.network === 'practice' ? { ...page, network: null } : page;
}

export function judged(comment: SocialComment, page: PageFacts, answered: boolean | null): JudgedComment {
  const { text, lang, kind, counts, author } = comment;
  return { text, lang, kind, counts, author, page, answered };
}

/** @param budgetLeft whether a reply to criticism is left in the comment's thread */
export function assessBy(
  ruling: Ruling,
  comment: JudgedComment,
  budgetLeft: boolean = ruling.budget.left,
): Assessment {
  return assess(comment, ruling.compiled, ruling.read(comment.text, comment.lang), {
    today: ruling.day,
    corrections: ruling.corrections,
    budgetLeft,
  });
}
