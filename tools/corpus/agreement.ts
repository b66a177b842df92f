/** Compares the two hands: per signal, for sentiment and for action. */
import { signalIds } from '../../src/core/signals/signal';
import { isDrawn } from './identity';
import { agreementOf } from './kappa';
import type { Comment } from './parts';
import type { Reading } from './reading';
import type { Adjudication } from './second';

export interface AgreementRow {
  readonly name: string;
  /** How many comments each hand gave the label to; null where it is no yes or no. */
  readonly first: number | null;
  readonly second: number | null;
  readonly compared: number;
  readonly same: number;
  readonly kappa: number | null;
}

export interface Hands {
  readonly comments: readonly Comment[];
  readonly second: ReadonlyMap<string, Reading>;
  readonly adjudicated: ReadonlyMap<string, Adjudication>;
}

interface Both {
  readonly first: Reading;
  readonly second: Reading;
}

/** The first labels as they were before anybody saw the second ones: the source holds the final ones since. */
function bothOf({ comments, second, adjudicated }: Hands): Both[] {
  return comments.flatMap((comment) => {
    const other = second.get(comment.id);
    if (other === undefined) return [];
    return [{ first: adjudicated.get(comment.id)?.first ?? comment, second: other }];
  });
}

export function agreementRows(hands: Hands): AgreementRow[] {
  const both = bothOf(hands);
  const signals = signalIds.map((id) => {
    const value = ({ labels }: Reading) => (labels.has(id) ? 'yes' : 'no');
    const given = (hand: keyof Both) => both.filter((one) => one[hand].labels.has(id)).length;
    const pairs = both.map(({ first, second }) => [value(first), value(second)] as const);
    return { name: id, first: given('first'), second: given('second'), ...agreementOf(pairs) };
  });
  const whole = (['sentiment', 'action'] as const).map((name) => {
    const pairs = both.map(({ first, second }) => [first[name], second[name]] as const);
    return { name, first: null, second: null, ...agreementOf(pairs) };
  });
  return [...signals, ...whole];
}

/** How many were drawn, how many both hands labelled, and on how many of these something had to be decided. */
export function agreementCounts(hands: Hands): Record<'drawn' | 'both' | 'decided', number> {
  return {
    drawn: hands.comments.filter(({ id }) => isDrawn(id)).length,
    both: bothOf(hands).length,
    decided: hands.comments.filter(({ id }) => hands.adjudicated.has(id)).length,
  };
}
