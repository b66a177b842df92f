/** Saving a charter: checked whole, one revision up, charter and perimeter in one write. */
import { checkCharter } from '../core/charter/parse';
import type { CharterProblem } from '../core/charter/problem';
import type { Charter } from '../core/charter/schema';
import { patternEngine } from '../platform/patterns';
import { breathe } from '../platform/slices';
import type { WriteFault } from '../storage/fault';
import { entriesFor } from '../storage/item';
import { PERIMETER_KEY } from '../storage/perimeter';
import { canonical } from '../storage/seal';
import { type Shelf, shelfItem } from '../storage/shelf';
import type { Desk } from './desk';
import { noteFault, noteSaved } from './faults';
import { nextPerimeter } from './perimeter';
import { keepPresent, type Making, madeEntries } from './versions/keep';

export type Saved =
  | { readonly outcome: 'saved'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly problems: readonly CharterProblem[] }
  | { readonly outcome: WriteFault };

export interface How extends Making {
  /** Written with it, where the place is new. */
  readonly shelf?: Shelf | undefined;
  /** Whatever else must change in the same write. */
  readonly together?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * To be called while writing alone. The charter in force stays where anything goes wrong.
 * @param place where it is kept
 */
export async function saveCharter(
  desk: Desk,
  place: string,
  draft: unknown,
  how: How = { cause: 'change' },
): Promise<Saved> {
  const { shelf } = how;
  const made = checkCharter(draft, { patterns: patternEngine() });
  if (!made.ok) return { outcome: 'refused', problems: made.problems };
  const { charter } = made;
  // Each stage takes a large charter some 20 ms: comments that wait get their turn in between.
  await breathe();
  try {
    const text = canonical(charter);
    if (shelf === undefined) await keepPresent(desk, place);
    const ruling = await desk.rulings.under(place, charter, text);
    const perimeter = await nextPerimeter(desk, { ruling, ...(shelf && { shelf }) });
    const { state } = await desk.rulings.at(place);
    const shelved = shelf === undefined ? {} : await entriesFor(desk.area, shelfItem, shelf);
    const made = await madeEntries(desk, place, charter, text, how);
    const together = { ...how.together, ...shelved, ...made, [PERIMETER_KEY]: perimeter };
    await desk.charters(place).write(text, together, state === 'lost');
    desk.rulings.inForce(ruling);
    await noteSaved(desk);
  } catch (error) {
    desk.rulings.forget('charter');
    return { outcome: await noteFault(desk, error) };
  }
  // It is in force: where its version cannot be kept now, it is before the next change.
  await keepPresent(desk, place).catch((error: unknown) => noteFault(desk, error));
  return { outcome: 'saved', revision: charter.revision };
}

/** What a save says to the screen that asked. `before` is told where nothing changed. */
export function savedReply(saved: Saved, before: Pick<Charter, 'revision'>) {
  const problems = saved.outcome === 'refused' ? saved.problems.map((one) => ({ ...one })) : [];
  const revision = saved.outcome === 'saved' ? saved.revision : before.revision;
  return { outcome: saved.outcome, problems, revision };
}
