/** What a person says of a clock is a decision like any other: it goes to the journal, and is undone there. */

import { unknownCounts } from '../../core/comment';
import { actionOf, ownerOf } from '../../core/followup/clock';
import { maySettle, type Settled } from '../../core/followup/clock-exits';
import type { ReplyOf } from '../../messages/contract';
import { instant } from '../../platform/clock';
import { clockId, type StoredClock } from '../../storage/clocks';
import type { Decision, DecisionDraft } from '../../storage/decision';
import type { Desk } from '../desk';
import { ENGINE } from '../engine';
import { noteFault, noteSaved } from '../faults';
import { followByRef } from '../follow';
import { keptClocks } from './kept';
import { rulingFor } from './run';

/** What was kept of the comment with an earlier decision; nothing else is known of it here. */
async function draftOf(desk: Desk, clock: StoredClock): Promise<DecisionDraft> {
  const ruling = await rulingFor(desk, clock);
  const known = (await desk.decisions.onRefs([clock.ref])).get(clock.ref)?.at(-1);
  const owner = ruling.charter.departments.find(({ kind }) => kind === ownerOf[clock.kind]);
  const { ref, author, thread, network, brand, practice, permalink } = clock;
  const basis: Decision['basis'] = {
    charter: ruling.charter.id,
    revision: ruling.charter.revision,
    engine: ENGINE,
    corrections: ruling.corrections.size,
    budgetLeft: true,
    counts: unknownCounts,
    baseline: null,
  };
  return {
    id: desk.random(),
    act: 'settle',
    at: instant(desk.clock),
    practice,
    ref,
    author,
    thread,
    network,
    brand,
    permalink,
    excerpt: known?.excerpt ?? '',
    lang: known?.lang ?? null,
    action: known?.action ?? actionOf[clock.kind],
    advice: known?.advice ?? null,
    priority: known?.priority ?? null,
    signals: known?.signals ?? [],
    rule: known?.rule ?? null,
    topic: known?.topic ?? null,
    department: owner?.id ?? known?.department ?? null,
    reason: null,
    due: null,
    about: null,
    reply: null,
    replyDigest: null,
    correction: null,
    token: null,
    basis: known?.basis ?? basis,
  };
}

export interface Said extends Omit<Settled, 'clock'> {
  readonly reference?: string | undefined;
}

/** From a screen without the page. */
export async function settleClock(desk: Desk, id: string, said: Said): Promise<ReplyOf<'clocks.settle'>> {
  const clock = (await keptClocks(desk)).find((one) => clockId(one) === id);
  if (clock === undefined) return { outcome: 'unknown' };
  const { reference, ...exit } = said;
  const settles = { clock: clock.kind, ...exit };
  if (!maySettle(settles)) return { outcome: 'refused' };
  try {
    const draft = { ...(await draftOf(desk, clock)), settles, ...(reference && { reference }) };
    const kept = await desk.alone(() => desk.journal.record(draft));
    await noteSaved(desk);
    if (kept === null) return { outcome: 'unknown' };
    await followByRef(desk, clock.ref);
    return { outcome: 'done', decision: kept.id };
  } catch (error) {
    return { outcome: await noteFault(desk, error) };
  }
}
