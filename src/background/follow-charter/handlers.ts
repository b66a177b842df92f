/** The messages about where a charter comes from. Total: a new one does not compile until it is here. */
import type { Handlers } from '../../messages/serve';
import type { fromTravel } from '../../messages/travel';
import { canSign } from '../../platform/signing';
import type { Desk } from '../desk';
import { noteFault } from '../faults';
import { check } from './check';
import { keyView, makeKey, takeKey } from './keys';
import { followEntries, followOf } from './known';
import { leaveAddress } from './leave';
import { policyOf } from './policy';
import { setRounds } from './rounds';
import { followAddress, tryAddress } from './start';
import { followView } from './view';
import { accept, showWaiting } from './waiting';

export function travelHandlers(desk: Desk): Pick<Handlers, keyof typeof fromTravel> {
  return {
    'travel.load': async ({ place }) => {
      const follow = await followOf(desk, place);
      const { locked, trouble } = await policyOf(desk);
      return {
        follow: follow && (await followView(desk, follow)),
        key: await keyView(desk, place),
        canSign: await canSign(),
        locked: Object.keys(locked),
        policyTrouble: trouble,
      };
    },
    'travel.try': (asked) => tryAddress(desk, asked),
    'travel.follow': async (asked) => {
      const reply = await followAddress(desk, asked);
      await setRounds(desk);
      return reply;
    },
    'travel.check': async ({ place }) => {
      const follow = await check(desk, place, true);
      return { follow: follow && (await followView(desk, follow)) };
    },
    'travel.waiting': ({ place }) => showWaiting(desk, place),
    'travel.accept': ({ place, sum }) => desk.alone(() => accept(desk, place, sum)),
    'travel.set': ({ place, review, seen }) =>
      desk.alone(async () => {
        const follow = await followOf(desk, place);
        if (follow === null || (follow.managed && review !== undefined)) return { ok: false };
        const next = { ...follow, ...(review === undefined ? {} : { review }), ...(seen ? { seen } : {}) };
        try {
          await desk.area.set(await followEntries(desk, place, next));
          return { ok: true };
        } catch (error) {
          await noteFault(desk, error);
          return { ok: false };
        }
      }),
    'travel.leave': async ({ place }) => {
      const reply = await desk.alone(() => leaveAddress(desk, place));
      await setRounds(desk);
      return reply;
    },
    'key.make': (asked) => makeKey(desk, asked),
    'key.take': (asked) => takeKey(desk, asked),
    'key.drop': async ({ place }) => {
      try {
        await desk.keys.keep(place, null);
        return { ok: true };
      } catch (error) {
        await noteFault(desk, error);
        return { ok: false };
      }
    },
  };
}
