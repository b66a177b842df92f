/** A CM's own proposals: waiting, sent, and what the charter answered. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { type ProposalAnswer, type ProposalOutcome, proposalAnswerSchema } from '../charter/schema/proposal';
import { type Proposal, proposalSchema } from './proposal';

/** Most proposals kept; those that were answered and read make room first. */
export const MOST_OWN = 200;

export const ownSchema = z.strictObject({
  proposal: proposalSchema,
  /** Where the charter it is for is kept; that of the practice page for an exercise. */
  place: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  /** ISO instant of the file it went in. */
  sentAt: z.nullable(f.instant),
  /** As a charter said it; kept, for a charter only holds the newest. */
  answer: z.nullable(proposalAnswerSchema),
  /** The CM has read the answer. */
  read: z.boolean(),
});
export type Own = z.infer<typeof ownSchema>;

export const ownStates = ['waiting', 'sent', 'accepted', 'edited', 'refused'] as const;
export type OwnState = 'waiting' | 'sent' | ProposalOutcome;

export function stateOf({ sentAt, answer }: Pick<Own, 'sentAt' | 'answer'>): OwnState {
  return answer?.outcome ?? (sentAt === null ? 'waiting' : 'sent');
}

/** With the answers that charters give; a new or changed answer is unread. The same list where none is. */
export function withAnswers(own: readonly Own[], answers: readonly ProposalAnswer[]): readonly Own[] {
  if (answers.length === 0) return own;
  const byId = new Map(answers.map((one) => [one.id, one]));
  let changed = false;
  const told = own.map((one) => {
    const answer = byId.get(one.proposal.id);
    if (answer === undefined || same(answer, one.answer)) return one;
    changed = true;
    return { ...one, answer, read: false };
  });
  return changed ? told : own;
}

function same(one: ProposalAnswer, other: ProposalAnswer | null): boolean {
  return other !== null && one.outcome === other.outcome && one.note === other.note && one.on === other.on;
}

/** With one more at the end; null where there is no room: nothing that waits for an answer is thrown away for it. */
export function withOwn(own: readonly Own[], added: Own): readonly Own[] | null {
  if (own.length < MOST_OWN) return [...own, added];
  const oldest = own.findIndex(({ answer, read }) => answer !== null && read);
  return oldest < 0 ? null : [...own.filter((_, at) => at !== oldest), added];
}

/** The one that says the same and was not sent yet: two presses are one proposal. */
export function twinOf(own: readonly Own[], proposal: Proposal, place: string): Own | undefined {
  return own.find(
    (one) =>
      one.place === place &&
      one.sentAt === null &&
      one.answer === null &&
      saying(one.proposal) === saying(proposal),
  );
}

const saying = ({ what, about, why, by }: Proposal) => JSON.stringify([what, about, why, by]);
