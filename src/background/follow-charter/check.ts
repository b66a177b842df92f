/**
 * One look at a followed address. What came is weighed; a new charter comes into force, or waits to be read; whatever
 * else came, the one in force stays, and what stands in the way is written down with since when.
 */
import { type FollowTrouble, type Weighed, weigh } from '../../core/charter/followed';
import type { Charter } from '../../core/charter/schema';
import { originPattern } from '../../core/escalation/address';
import { instant } from '../../platform/clock';
import { patternEngine } from '../../platform/patterns';
import { readyPatterns } from '../../platform/ready-patterns';
import type { Follow } from '../../storage/follow';
import type { Desk } from '../desk';
import { noteFault } from '../faults';
import { importable } from '../importable';
import { saveCharter } from '../save';
import type { Fetched } from './fetch';
import { followEntries, followOf, follows, waitingName } from './known';

/** What a charter weighs against what is known of its place. Never rejects but where storage fails. */
export async function weighed(desk: Desk, follow: Follow, text: string, lost = false): Promise<Weighed> {
  const { trust, charterId, brands } = follow;
  const last = lost ? { revision: (follow.revision ?? 0) - 1, sum: null } : (follow.waits ?? follow);
  const pinned = { trust, charterId, brands, revision: last.revision, sum: last.sum };
  const { digest, verify } = desk;
  await readyPatterns(text);
  return weigh(text, pinned, { patterns: patternEngine(), digest, verify });
}

/** The charter in force cannot be read: the address gives it again, though its number is the same. */
async function isLost(desk: Desk, { place, revision }: Follow): Promise<boolean> {
  return revision !== null && (await desk.rulings.at(place)).state === 'lost';
}

/** Asks the address, where the browser lets us. */
async function ask(desk: Desk, { address, etag }: Follow, afresh: boolean): Promise<Fetched> {
  if (address === null) return { outcome: 'unchanged' };
  if (!(await desk.shell.mayRead([originPattern(new URL(address))]))) return { outcome: 'no_permission' };
  return desk.fetchCharter({ address, etag: afresh ? null : etag });
}

/** As long as it lasts, trouble is dated from its first day; another trouble is another date. */
function troubled(follow: Follow, reason: FollowTrouble, now: string): Follow {
  const since = follow.trouble?.reason === reason ? follow.trouble.since : now;
  return { ...follow, askedAt: now, trouble: { reason, since } };
}

/** Puts it in force: charter and what is known of it change in one write. To be called while writing alone. */
export async function putInForce(desk: Desk, follow: Follow, charter: Charter, sum: string): Promise<Follow> {
  const { place, managed } = follow;
  const now = instant(desk.clock);
  const { charter: present } = await desk.rulings.at(place);
  const [last] = (await desk.versions.list(place)).versions;
  const next: Follow = {
    ...follow,
    charterId: charter.id,
    brands: charter.brands.map(({ id }) => id),
    revision: charter.revision,
    sum,
    since: now,
    trouble: null,
    waits: null,
    seen: false,
    before: last?.seq ?? null,
  };
  const saved = await saveCharter(desk, place, importable(present, charter), {
    cause: managed ? 'managed' : 'followed',
    by: charter.publication?.by ?? null,
    note: charter.publication?.note ?? '',
    together: await followEntries(desk, place, next),
  });
  if (saved.outcome === 'saved') {
    await desk.trail.remove(waitingName(place)).catch(() => undefined);
    return next;
  }
  return troubled(follow, saved.outcome === 'refused' ? 'unreadable' : saved.outcome, now);
}

/** What to do with what came. To be called while writing alone; gives what is then known, not yet written. */
export async function taken(desk: Desk, follow: Follow, text: string): Promise<Follow> {
  const now = instant(desk.clock);
  const lost = await isLost(desk, follow);
  const found = await weighed(desk, follow, text, lost);
  if (found.outcome === 'same') return { ...follow, trouble: null };
  if (found.outcome !== 'new') return troubled(follow, found.outcome, now);
  const { charter, sum } = found;
  // The first one was shown before it was followed.
  if (!follow.review || follow.revision === null || lost) return putInForce(desk, follow, charter, sum);
  await desk.trail.write(waitingName(follow.place), text);
  const waits = { revision: charter.revision, sum, at: now, crisis: charter.crisisMode.on };
  return { ...follow, trouble: null, waits };
}

/**
 * Looks once. @param afresh asks for the whole, whatever the server gave before
 * @returns what is known afterwards; null where the place follows nothing any more
 */
export async function check(desk: Desk, place: string, afresh = false): Promise<Follow | null> {
  const before = await followOf(desk, place);
  if (before === null) return null;
  const came = await ask(desk, before, afresh || (await isLost(desk, before)));
  return desk.alone(async () => {
    const follow = await followOf(desk, place);
    // Meanwhile it was left, or follows another address: what came is of no use.
    if (follow === null || follow.address !== before.address) return follow;
    const next = await settle(desk, follow, came).catch(async (error: unknown) =>
      troubled(follow, await noteFault(desk, error), instant(desk.clock)),
    );
    await desk.area.set(await followEntries(desk, place, next)).catch((error) => noteFault(desk, error));
    return next;
  });
}

async function settle(desk: Desk, follow: Follow, came: Fetched): Promise<Follow> {
  const now = instant(desk.clock);
  if (came.outcome !== 'text' && came.outcome !== 'unchanged') return troubled(follow, came.outcome, now);
  const answered = { askedAt: now, answeredAt: now };
  // As it was when all was well: nothing else is ever asked for by its tag.
  if (came.outcome === 'unchanged') return { ...follow, ...answered, trouble: null };
  const next = await taken(desk, { ...follow, ...answered }, came.text);
  return { ...next, etag: next.trouble === null ? came.etag : null };
}

/** Looks at every followed address. Never rejects. */
export async function checkAll(desk: Desk): Promise<void> {
  for (const { place, address } of await follows(desk)) {
    if (address !== null) await check(desk, place).catch((error: unknown) => noteFault(desk, error));
  }
}
