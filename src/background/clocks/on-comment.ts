/** The clocks of one comment, for its guidance: those that run and those that ended; and which may be started. */
import { type ClockKind, clockKinds } from '../../core/followup/clock';
import { mayBeShown } from '../../core/followup/clock-start';
import type { ClockView } from '../../messages/clocks';
import type { Desk } from '../desk';
import { keptClocks } from './kept';
import { runsOf } from './run';
import { isLegal } from './sight';
import { clockView, inOrder } from './view';

export interface OnComment {
  readonly clocks: readonly ClockView[];
  readonly mayStart: readonly ClockKind[];
}

/** @param ref keyed name of the comment */
export async function clocksOn(desk: Desk, ref: string): Promise<OnComment> {
  const legal = await isLegal(desk);
  const kept = (await keptClocks(desk)).filter((one) => one.ref === ref);
  const shown = kept.filter(({ kind, misread }) => mayBeShown(kind, legal) && !misread);
  const runs = await runsOf(desk, shown);
  const known = new Set(kept.filter(({ misread }) => !misread).map(({ kind }) => kind));
  return {
    clocks: inOrder(runs.map((run) => clockView(run, desk.clock()))),
    mayStart: clockKinds.filter((kind) => mayBeShown(kind, legal) && !known.has(kind)),
  };
}
