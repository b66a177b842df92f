/** Saving a charter: checked whole, one revision up, charter and perimeter in one write. */
import { checkCharter } from '../core/charter/parse';
import type { CharterProblem } from '../core/charter/problem';
import type { Charter } from '../core/charter/schema';
import { patternEngine } from '../platform/patterns';
import type { WriteFault } from '../storage/fault';
import { entriesFor } from '../storage/item';
import { PERIMETER_KEY } from '../storage/perimeter';
import { canonical } from '../storage/seal';
import { type Shelf, shelfItem } from '../storage/shelf';
import type { Desk } from './desk';
import { noteFault, noteSaved } from './faults';
import { nextPerimeter } from './perimeter';

export type Saved =
  | { readonly outcome: 'saved'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly problems: readonly CharterProblem[] }
  | { readonly outcome: WriteFault };

/**
 * To be called while writing alone. The charter in force stays where anything goes wrong.
 * @param place where it is kept
 * @param shelf written with it, where the place is new
 */
export async function saveCharter(desk: Desk, place: string, draft: unknown, shelf?: Shelf): Promise<Saved> {
  const made = checkCharter(draft, { patterns: patternEngine() });
  if (!made.ok) return { outcome: 'refused', problems: made.problems };
  const { charter } = made;
  try {
    const text = canonical(charter);
    const ruling = await desk.rulings.under(place, charter, text);
    const perimeter = await nextPerimeter(desk, { ruling, ...(shelf && { shelf }) });
    const { state } = await desk.rulings.at(place);
    const shelved = shelf === undefined ? {} : await entriesFor(desk.area, shelfItem, shelf);
    const together = { ...shelved, [PERIMETER_KEY]: perimeter };
    await desk.charters(place).write(text, together, state === 'lost');
    await noteSaved(desk);
  } catch (error) {
    return { outcome: await noteFault(desk, error) };
  } finally {
    desk.rulings.forget('charter');
  }
  return { outcome: 'saved', revision: charter.revision };
}

/** What a save says to the screen that asked. `before` is told where nothing changed. */
export function savedReply(saved: Saved, before: Pick<Charter, 'revision'>) {
  const problems = saved.outcome === 'refused' ? saved.problems.map((one) => ({ ...one })) : [];
  const revision = saved.outcome === 'saved' ? saved.revision : before.revision;
  return { outcome: saved.outcome, problems, revision };
}
