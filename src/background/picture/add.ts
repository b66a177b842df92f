/** The user adds a picture to a dossier: from the popup to one that waits, by the shortcut to the comment in hand. */
import type { Illustrated, PictureOutcome } from '../../core/dossier/picture';
import type { Caller } from '../../messages/sender';
import type { Pose } from '../../messages/to-content';
import { dossiersItem } from '../../storage/dossiers';
import { readItem } from '../../storage/item';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';
import { dossierNow, inTime, needsDossier } from '../dossier';
import { noteFault } from '../faults';
import { keepPicture, tellNews } from './kept';
import { poseFor, takePicture } from './take';

export interface Added {
  readonly outcome: PictureOutcome;
  readonly file: Illustrated | null;
}

type Kept = (typeof dossiersItem)['fallback'][number];

const none = (outcome: PictureOutcome): Added => ({ outcome, file: null });

async function kept(desk: Desk, is: (one: Kept) => boolean): Promise<Kept | null> {
  const { value } = await readItem(desk.area, dossiersItem);
  return inTime(value, desk.clock()).findLast(is) ?? null;
}

async function add(desk: Desk, tabId: number, pose: Pose, { dossier }: Kept): Promise<Added> {
  const taken = await takePicture(desk, tabId, pose, dossier.parts.text.value.text);
  if (taken.outcome !== 'done') return none(taken.outcome);
  try {
    const file = await keepPicture(desk, dossier.id, taken.picture);
    return file === null ? none('no_dossier') : { outcome: 'done', file };
  } catch (error) {
    await noteFault(desk, error);
    return none('not_kept');
  }
}

/** @param id of a dossier whose comment stands on the page of this tab */
export async function addPicture(desk: Desk, id: string, tabId: number): Promise<Added> {
  const one = await kept(desk, ({ dossier }) => dossier.id === id);
  if (one === null) return none('no_dossier');
  const pose = one.key === undefined ? null : await poseFor(desk, tabId, one.key);
  return pose === null ? none('gone') : add(desk, tabId, pose, one);
}

/** A shortcut is the user's own act, as a press in the popup is. */
const byHand: Caller = { who: 'popup', tabId: null, frameId: null, documentId: null, practice: false };

/** The dossier of that comment is made where none waits and its case asks for one. */
async function dossierFor(desk: Desk, tabId: number, key: string): Promise<Kept | null> {
  const practice = await desk.shell.practises(tabId);
  const is = (one: Kept) => one.key === key && one.practice === practice;
  const before = await kept(desk, is);
  if (before !== null) return before;
  const one = await openCase(desk, { tabId, key }, byHand);
  if (one === null || !needsDossier(one.assessment.action) || (await dossierNow(one)) === null) return null;
  return kept(desk, is);
}

/** The popup says what became of it, and opens by itself where the browser lets it. */
export async function pictureByShortcut(desk: Desk, tabId: number): Promise<PictureOutcome> {
  const outcome = await shortcut(desk, tabId).catch(() => 'not_kept' as const);
  await tellNews(desk, outcome);
  await desk.camera.openPopup();
  return outcome;
}

async function shortcut(desk: Desk, tabId: number): Promise<PictureOutcome> {
  const found = await poseFor(desk, tabId, null);
  if (found === null) return 'gone';
  const one = await dossierFor(desk, tabId, found.key);
  // Posed again: what is asked of the page in between may have taken longer than it waits.
  const pose = await poseFor(desk, tabId, found.key);
  if (pose === null) return 'gone';
  if (one !== null) return (await add(desk, tabId, pose, one)).outcome;
  await desk.ask(tabId, 'content.pose_end', { key: found.key }).catch(() => undefined);
  return 'no_dossier';
}
