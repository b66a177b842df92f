/** A CM's own proposals, with what the charters of this browser answer to them. */
import { type Own, withAnswers } from '../../core/proposals/own';
import { log } from '../../platform/log';
import { entriesFor, readItem } from '../../storage/item';
import { proposalsItem } from '../../storage/proposals';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';
import { PRACTICE } from '../rulings';

/** Oldest first. New answers are kept at once, where that is possible. */
export async function ownProposals(desk: Desk): Promise<readonly Own[]> {
  const own = (await readItem(desk.area, proposalsItem)).value;
  const told = withAnswers(own, await answersOf(desk));
  if (told !== own) {
    await changeOwn(desk, (now) => now).catch(() => log('write_failed'));
  }
  return told;
}

async function answersOf(desk: Desk) {
  return (await desk.rulings.all()).flatMap(({ charter }) => charter.proposals ?? []);
}

/** Writes what `change` makes of them, answers included; false where nothing was written. Not inside `alone`. */
export async function changeOwn(
  desk: Desk,
  change: (own: readonly Own[]) => readonly Own[] | null,
): Promise<boolean> {
  const answers = await answersOf(desk);
  return desk.alone(async () => {
    const own = (await readItem(desk.area, proposalsItem)).value;
    const next = change(withAnswers(own, answers));
    if (next === null || next === own) return false;
    await desk.area.set(await entriesFor(desk.area, proposalsItem, [...next]));
    return true;
  });
}

/** The same for a screen's press: true once it is so. */
export async function pressOwn(
  desk: Desk,
  change: (own: readonly Own[]) => readonly Own[],
): Promise<{ ok: boolean }> {
  try {
    await changeOwn(desk, change);
    await noteSaved(desk);
    return { ok: true };
  } catch (error) {
    await noteFault(desk, error);
    return { ok: false };
  }
}

/** Exercises stay on the practice page. */
export const isExercise = ({ place }: Pick<Own, 'place'>) => place === PRACTICE;
