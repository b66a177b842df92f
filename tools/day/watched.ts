/** A page as Relais would show it: every comment judged, with its marker and its place in the queue. */
import { createKin, type Kinship } from '../../src/content/kin';
import { createSample } from '../../src/content/sample';
import type { JudgedComment, SocialComment } from '../../src/core/comment';
import type { Priority } from '../../src/core/rules/action';
import { assess } from '../../src/core/rules/assess';
import { type Mark, markOf } from '../../src/core/rules/assessment';
import type { CompiledCharter } from '../../src/core/rules/compile';
import type { Reader } from '../../src/core/signals/signal';
import { brandPages, type House, type Layout } from './houses';

export interface Judge {
  readonly compiled: CompiledCharter;
  readonly read: Reader;
}

export interface Seen extends Kinship {
  readonly id: string;
  readonly mark: Mark;
  /** The marker it would have whatever it drew. */
  readonly byText: Mark;
  readonly priority: Priority | null;
}

const TODAY = '2026-03-02';

/** @param comments what the adapter read, in the order of the page */
export function watched(
  layout: Layout,
  house: House,
  comments: readonly SocialComment[],
  { compiled, read }: Judge,
): Seen[] {
  const { weights } = compiled.charter.influence;
  const sample = createSample(() => weights);
  const keyed = new Map(comments.flatMap((one) => (one.id === null ? [] : [[one.id, one] as const])));
  const order = new Map([...keyed.keys()].map((id, at) => [id, at]));
  const isAbove = (one: string, other: string) => (order.get(one) ?? -1) < (order.get(other) ?? -1);
  const kin = createKin(layout, [brandPages(house)], isAbove);
  for (const [id, comment] of keyed) {
    sample.add(id, comment);
    kin.note(id, comment);
  }
  const markIn = (
    comment: SocialComment,
    answered: boolean | null,
    baseline: JudgedComment['page']['baseline'],
  ) => {
    const page = { network: layout, own: true, baseline };
    return assess({ ...comment, page, answered }, compiled, read(comment.text, comment.lang), {
      today: TODAY,
    });
  };
  return [...keyed].flatMap(([id, comment]) => {
    const kinship = kin.of(id, comment);
    if (comment.kind === 'post' || kinship.own === true) return [];
    const seen = markIn(comment, kinship.answered, sample.baseline);
    const silent = { ...comment, counts: { reactions: 0, replies: 0, shares: 0, views: null } };
    const byText = markOf(markIn(silent, kinship.answered, sample.baseline));
    return [{ ...kinship, id, mark: markOf(seen), byText, priority: seen.priority }];
  });
}

/** Left to handle, before the CM decided anything. */
export const inQueue = ({ mark, answered }: Seen) => mark === 'clear' && answered !== true;
