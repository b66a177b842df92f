/** A picture of a dossier's comment: posed on its page, taken, cut out, looked at again. Nothing is written here. */
import { type Picture, type PictureOutcome, type PicturePart, pictureHash } from '../../core/dossier/picture';
import type { Pose } from '../../messages/to-content';
import { instant } from '../../platform/clock';
import type { Desk } from '../desk';
import { cutOf, isEntire, isSame } from './cut';

export type Taken =
  | { readonly outcome: 'done'; readonly picture: PicturePart }
  | { readonly outcome: Exclude<PictureOutcome, 'done'> };

const refused = (outcome: Exclude<PictureOutcome, 'done'>): Taken => ({ outcome });

/** How the comment stands; null where it, its page or its tab is gone. */
async function poseAfter(desk: Desk, tabId: number, key: string): Promise<Pose | null> {
  try {
    return (await desk.ask(tabId, 'content.pose_end', { key })).pose;
  } catch {
    return null;
  }
}

/** @param key null: the comment that the user has in hand on that page */
export async function poseFor(desk: Desk, tabId: number, key: string | null): Promise<Pose | null> {
  try {
    return (await desk.ask(tabId, 'content.pose', { key })).pose;
  } catch {
    return null;
  }
}

/** @param text what the dossier says that was written */
export async function takePicture(desk: Desk, tabId: number, pose: Pose, text: string): Promise<Taken> {
  const { camera } = desk;
  const front = await camera.front(tabId);
  const shot = front ? await camera.shoot(tabId) : null;
  // Asked in any case: the page gets its markers back.
  const after = await poseAfter(desk, tabId, pose.key);
  if (!front) return refused('not_in_front');
  if (after === null) return refused('gone');
  if (shot === null) return refused('not_allowed');
  // Another tab may have come to the front in between: then the picture is of that one.
  if (!isSame(pose, after) || !(await camera.front(tabId))) return refused('moved');
  let fits = true;
  const made = await camera
    .crop(shot, (size) => {
      const cut = cutOf(after, size);
      fits = cut !== null;
      return cut;
    })
    .catch(() => null);
  if (made === null) return refused(fits ? 'too_large' : 'moved');
  const value: Picture = {
    shot: instant(desk.clock),
    url: after.url,
    entire: isEntire(after),
    covered: after.covered || pose.covered,
    same: after.text === text,
    ...made,
  };
  return { outcome: 'done', picture: { sha256: pictureHash(value, desk.digest), value } };
}
