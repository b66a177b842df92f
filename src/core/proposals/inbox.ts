/** What an admin's browser keeps of the proposals it was given. The answers are the charter's: they are not kept twice. */
import * as z from 'zod/mini';
import * as f from '../charter/schema/fields';
import { type Proposal, proposalSchema } from './proposal';

/** Most proposals kept; those that were answered make room first. */
export const MOST_RECEIVED = 500;

export const receivedSchema = z.strictObject({
  proposal: proposalSchema,
  /** Title of the charter that the CM worked by. */
  house: f.label,
  /** Where the charter it is for is kept. */
  place: z.string().check(z.regex(/^[a-z0-9]{1,12}$/)),
  /** ISO instant. */
  at: f.instant,
});
export type Received = z.infer<typeof receivedSchema>;

export interface Reception {
  readonly kept: readonly Received[];
  /** How many are new, how many were here already or were answered before, how many found no room. */
  readonly fresh: number;
  readonly known: number;
  readonly left: number;
}

/**
 * Takes in what a file brought: each proposal once, whatever files it came in. What is kept stays as it was first
 * received. @param answered ids that the charter has answered
 */
export function receive(
  kept: readonly Received[],
  incoming: readonly Proposal[],
  facts: Pick<Received, 'house' | 'place' | 'at'>,
  answered: ReadonlySet<string>,
): Reception {
  const here = new Set(kept.map(({ proposal }) => proposal.id));
  const news = incoming.filter(({ id }) => !here.has(id) && !answered.has(id));
  const room = makeRoom(kept, news.length, answered);
  const taken = news.slice(0, Math.max(0, MOST_RECEIVED - room.length));
  return {
    kept: [...room, ...taken.map((proposal) => ({ proposal, ...facts }))],
    fresh: taken.length,
    known: incoming.length - news.length,
    left: news.length - taken.length,
  };
}

/** Without as many of the oldest answered ones as it takes, and no more. */
function makeRoom(
  kept: readonly Received[],
  wanted: number,
  answered: ReadonlySet<string>,
): readonly Received[] {
  let over = kept.length + wanted - MOST_RECEIVED;
  return kept.filter(({ proposal }) => {
    if (over <= 0 || !answered.has(proposal.id)) return true;
    over -= 1;
    return false;
  });
}
