/** A double click, a message told twice, two tabs: one decision. */
import type { Decision, DecisionDraft } from './decision';
import { canonical } from './seal';

/** The same act again within this time is the same press, in milliseconds. */
export const SAME_PRESS_MS = 10_000;

/** The record this draft repeats; null where it is a decision of its own. */
export function repeatedBy(draft: DecisionDraft, mates: readonly Decision[]): Decision | null {
  const told = draft.token === null ? undefined : mates.find(({ token }) => token === draft.token);
  if (told !== undefined) return told;
  const standing = mates.filter(({ undoneAt }) => undoneAt === null);
  const last = standing.sort((a, b) => b.seq - a.seq)[0];
  return last !== undefined && isSame(draft, last) ? last : null;
}

function isSame(draft: DecisionDraft, last: Decision): boolean {
  return (
    draft.act === last.act &&
    Math.abs(Date.parse(draft.at) - Date.parse(last.at)) <= SAME_PRESS_MS &&
    draft.reply === last.reply &&
    draft.replyDigest === last.replyDigest &&
    draft.due === last.due &&
    draft.about === last.about &&
    draft.reference === last.reference &&
    draft.redLines?.join() === last.redLines?.join() &&
    // A reason given right after the act completes it.
    (draft.reason === null || last.reason === null || draft.reason === last.reason) &&
    canonical(draft.correction) === canonical(last.correction) &&
    canonical(draft.settles) === canonical(last.settles)
  );
}
