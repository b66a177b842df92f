/** A comment was read: the delays that its words begin are counted from this first sight on. */
import type { PageFacts, SocialComment } from '../../core/comment';
import type { ClockKind } from '../../core/followup/clock';
import { removalNoted } from '../../core/followup/clock-exits';
import { notAfter } from '../../core/followup/clock-reminders';
import { clocksFor } from '../../core/followup/clock-start';
import type { Assessment } from '../../core/rules/assessment';
import { log } from '../../platform/log';
import { clockId, MOST_CLOCKS, type StoredClock } from '../../storage/clocks';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import type { Desk } from '../desk';
import { permalinkOf } from '../permalink';
import { authorRefOf, refOf, threadRefOf } from '../reference';
import type { Ruling } from '../rulings';
import { changeClocks, freshClock, keptClocks } from './kept';
import { isOurs } from './ours';
import { asAct } from './run';

/** One comment of a page, judged. */
export interface Sight {
  readonly key: string;
  readonly comment: SocialComment;
  readonly page: PageFacts;
  readonly brand: string | null;
  readonly thread: string | null | undefined;
  readonly practice: boolean;
  readonly assessment: Assessment;
  readonly ruling: Pick<Ruling, 'charter'>;
}

export async function isLegal(desk: Pick<Desk, 'area'>): Promise<boolean> {
  return (await readItem(desk.area, settingsItem)).value.legal === true;
}

/** The record of a clock of this comment that begins now. */
export async function clockOf(
  desk: Desk,
  kind: ClockKind,
  sight: Omit<Sight, 'ruling'>,
  marked: boolean,
): Promise<StoredClock> {
  const { comment, page, assessment } = sight;
  const posted = comment.time === null ? Number.NaN : Date.parse(comment.time);
  const dated = kind === 'press_limitation' && posted > 0;
  return freshClock({
    kind,
    ref: await refOf(desk, page, sight.key),
    author: await authorRefOf(desk, page, comment.author),
    thread: await threadRefOf(desk, page, sight.thread),
    network: page.network,
    brand: sight.brand,
    practice: sight.practice,
    permalink: permalinkOf(page.network, comment),
    seen: desk.clock(),
    posted: dated ? Math.trunc(posted) : null,
    life: assessment.priority === 1,
    marked,
  });
}

/** The site takes its time to take a comment away, milliseconds. */
const GOING = 60_000;

/** When the removal of these comments was noted, by their names; they are there all the same. */
async function notRemoved(
  desk: Desk,
  found: readonly Seen[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const refs = found.filter(({ clock }) => clock.kind === 'unlawful').map(({ clock }) => clock.ref);
  if (refs.length === 0) return new Map();
  const acts = await desk.decisions.onRefs(refs);
  const noted = refs.map((ref) => [ref, removalNoted((acts.get(ref) ?? []).map(asAct))] as const);
  return new Map(noted.flatMap(([ref, at]) => (at !== null && now - at > GOING ? [[ref, at]] : [])));
}

interface Seen {
  readonly clock: StoredClock;
  /** The reading it would begin with was corrected away. */
  readonly misread: boolean;
}

/** A correction stills an unlawful clock that only the reading had begun; taken back, the clock goes on. */
function isMisread({ assessment }: Sight): boolean {
  const { action, then, corrected = [] } = assessment;
  return corrected.includes('illegal') && action !== 'report_illegal' && then !== 'report_illegal';
}

async function sighted(desk: Desk, sight: Sight, legal: boolean): Promise<Seen[]> {
  const { comment, page, assessment, ruling } = sight;
  const ours = isOurs(ruling.charter, page.network, comment.author.handle);
  const kinds = clocksFor({ text: comment.text, assessment, own: page.own, ours, legal });
  const misread = !ours && isMisread(sight) && !kinds.includes('unlawful');
  const all = misread ? (['unlawful', ...kinds] as const) : kinds;
  return Promise.all(
    all.map(async (kind) => ({
      clock: await clockOf(desk, kind, sight, false),
      misread: misread && kind === 'unlawful',
    })),
  );
}

/** The list with what was seen; the same list where all of it was known. */
function withSeen(
  clocks: readonly StoredClock[],
  found: readonly Seen[],
  there: ReadonlyMap<string, number>,
  now: number,
): readonly StoredClock[] {
  const byId = new Map(clocks.map((clock) => [clockId(clock), clock]));
  let changed = false;
  for (const { clock, misread } of found) {
    const id = clockId(clock);
    const known = byId.get(id);
    if (known === undefined) {
      if (misread || byId.size >= MOST_CLOCKS) continue;
      byId.set(id, clock);
      changed = true;
      continue;
    }
    const seen = notAfter(known.seen, now);
    const still = misread && !known.marked;
    const life = known.life || clock.life;
    const removed = clock.kind === 'unlawful' ? there.get(clock.ref) : undefined;
    const again = removed !== undefined && removed > (known.seenAgain ?? 0);
    if (seen === known.seen && still === known.misread && life === known.life && !again) continue;
    byId.set(id, { ...known, seen, misread: still, life, ...(again && { seenAgain: now }) });
    changed = true;
  }
  return changed ? [...byId.values()] : clocks;
}

/**
 * Notes what begins with these comments, once each. Nothing of it is told to the page; where it fails, the next sight
 * does it.
 * @returns whether a clock began or changed
 */
export async function noteSights(desk: Desk, sights: readonly Sight[]): Promise<boolean> {
  try {
    const hostile = sights.some(
      ({ assessment: { reading } }) => reading.signals.insult.on || reading.signals.illegal.on,
    );
    const legal = hostile && (await isLegal(desk));
    const found = (await Promise.all(sights.map((sight) => sighted(desk, sight, legal)))).flat();
    if (found.length === 0) return false;
    const now = desk.clock();
    // Most of what is seen is known: no write, and nobody waits.
    const known = await keptClocks(desk);
    const there = await notRemoved(desk, found, now);
    if (withSeen(known, found, there, now) === known) return false;
    await changeClocks(desk, (clocks) => withSeen(clocks, found, there, now));
    return true;
  } catch {
    log('write_failed');
    return false;
  }
}
