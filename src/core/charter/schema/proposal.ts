/** What became of what the CMs proposed (P11): written into the charter, so that the next one tells them. */
import * as z from 'zod/mini';
import * as f from './fields';

/** `edited`: taken, in other words than those proposed. */
export const proposalOutcomes = ['accepted', 'edited', 'refused'] as const;
export type ProposalOutcome = (typeof proposalOutcomes)[number];

/** Digest of a proposal (`proposals/proposal.ts`): it names what was said, and nobody. */
export const proposalId = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** Most answers kept in a charter; the oldest go first. */
export const MOST_ANSWERS = 1_000;

export const proposalAnswerSchema = z.strictObject({
  id: proposalId,
  outcome: z.enum(proposalOutcomes),
  /** Why, or what was made of it, as the CM reads it; never empty for a refusal. */
  note: z.string().check(z.trim(), z.maxLength(600)),
  on: f.day,
});
export type ProposalAnswer = z.infer<typeof proposalAnswerSchema>;
