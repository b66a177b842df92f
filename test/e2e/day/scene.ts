/** The pages of the working day: threads of the seeded day, with the comments this day turns on among the calm ones. */

import { makeDay } from '../../../tools/day/day';
import { type House, houses, type Layout } from '../../../tools/day/houses';
import { remarksOf } from '../../../tools/day/remarks';
import { shownAt } from '../../../tools/day/shown';
import { readCorpus } from '../../../tools/train/corpus';
import { facebookThread } from '../fixtures/facebook-thread/index';
import { type FixtureComment, fixtureComment, type ServedThread, type ThreadSpec } from '../fixtures/thread';
import { xThread } from '../fixtures/x-thread/index';

const SEED = 7;
const CALM = 10;
const day = makeDay(SEED, 1_200, remarksOf(readCorpus()));

export const [tilleul, corail] = houses;
export const lea = { name: 'Léa Martin', handle: 'lea_martin' };

const fixtures = { x: xThread, facebook: facebookThread } as const;

/** A house's first thread on a network: `turning` first, then the day's own ordinary comments. */
export function threadOf(
  house: House,
  layout: Layout,
  turning: readonly FixtureComment[],
  me: ThreadSpec['me'] = house,
): ThreadSpec {
  const thread = day.threads.find((one) => one.house.id === house.id && one.layout === layout);
  if (!thread) throw new Error('no such thread');
  const calm = (shownAt(day, thread, day.until) ?? [])
    .filter(({ said, comment }) => said?.kind === 'ordinary' && !said.hard && comment.parent === undefined)
    .map(({ comment }) => ({ ...comment, reactions: 0, replies: 0, shares: 0 }));
  return { owner: house, me, ui: 'fr', post: thread.post, comments: [...turning, ...calm.slice(0, CALM)] };
}

export function served(layout: Layout, spec: ThreadSpec): Promise<ServedThread> {
  return fixtures[layout](spec);
}

let last = 0;
/** A comment that the day turns on. */
export function turn(text: string, name: string, more: Partial<FixtureComment> = {}): FixtureComment {
  last += 1;
  const handle = name
    .normalize('NFD')
    .replace(/[^\w ]/g, '')
    .replace(' ', '_')
    .toLowerCase();
  return fixtureComment({
    id: `19100000000000000${String(last).padStart(2, '0')}`,
    text,
    name,
    handle,
    ...more,
  });
}
