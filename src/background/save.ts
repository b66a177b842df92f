/** Saving a charter: checked whole, one revision up, charter and perimeter in one write. */
import { checkCharter } from '../core/charter/parse';
import type { CharterProblem } from '../core/charter/problem';
import type { Charter } from '../core/charter/schema';
import { patternEngine } from '../platform/patterns';
import type { WriteFault } from '../storage/fault';
import { PERIMETER_KEY } from '../storage/perimeter';
import { canonical } from '../storage/seal';
import type { Desk } from './desk';
import { noteFault, noteSaved } from './faults';
import { nextPerimeter } from './perimeter';

export type Saved =
  | { readonly outcome: 'saved'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly problems: readonly CharterProblem[] }
  | { readonly outcome: WriteFault };

/** To be called while writing alone. The charter in force stays where anything goes wrong. */
export async function saveCharter(desk: Desk, draft: unknown): Promise<Saved> {
  const made = checkCharter(draft, { patterns: patternEngine() });
  if (!made.ok) return { outcome: 'refused', problems: made.problems };
  const { charter } = made;
  try {
    const text = canonical(charter);
    const { epoch } = await desk.rulings.under(charter, text);
    const perimeter = await nextPerimeter(desk, { charter, epoch });
    const { state } = await desk.rulings.of(false);
    await desk.charters.write(text, { [PERIMETER_KEY]: perimeter }, state === 'lost');
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
