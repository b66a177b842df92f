/** The pictures that wait in memory, and the hash that stays beside the dossier. */
import {
  type Illustrated,
  illustrate,
  type PictureOutcome,
  type PicturePart,
} from '../../core/dossier/picture';
import { instant } from '../../platform/clock';
import { log } from '../../platform/log';
import { dossiersItem } from '../../storage/dossiers';
import { entriesFor, readItem } from '../../storage/item';
import { MOST_PICTURES, pictureNewsItem, picturesItem } from '../../storage/pictures';
import type { Desk } from '../desk';

/** For how long the popup says what became of a shortcut, in milliseconds. */
const NEWS_MS = 60_000;

type Pictures = (typeof picturesItem)['fallback'];

async function write(desk: Desk, pictures: Pictures): Promise<void> {
  await desk.session.set(await entriesFor(desk.session, picturesItem, pictures));
}

async function read(desk: Desk): Promise<Pictures> {
  return (await readItem(desk.session, picturesItem)).value;
}

/**
 * Takes the place of an older one. Null where the dossier went meanwhile. Rejects where the memory or the storage does:
 * the dossier is then as it was.
 */
export function keepPicture(desk: Desk, id: string, picture: PicturePart): Promise<Illustrated | null> {
  return desk.alone(async () => {
    const { value } = await readItem(desk.area, dossiersItem);
    const kept = value.find(({ dossier }) => dossier.id === id);
    if (kept === undefined) return null;
    const file = illustrate(kept.dossier, picture, desk.digest);
    const others = (await read(desk)).filter(({ dossier }) => dossier !== id);
    await write(desk, [...others, { dossier: id, picture }].slice(-MOST_PICTURES));
    const noted = value.map((one) => (one === kept ? { ...one, pictured: file.sha256 } : one));
    await desk.area.set(await entriesFor(desk.area, dossiersItem, noted));
    return file;
  });
}

/** By the id of a dossier. */
export async function pictureOf(desk: Desk, id: string): Promise<PicturePart | null> {
  return (await read(desk)).find(({ dossier }) => dossier === id)?.picture ?? null;
}

/** Forgets the pictures of dossiers that this refuses. Not to be called by who writes alone already. */
export async function keepPicturesOf(desk: Desk, keeps: (id: string) => boolean): Promise<void> {
  await desk.alone(async () => {
    const pictures = await read(desk);
    const left = pictures.filter(({ dossier }) => keeps(dossier));
    if (left.length < pictures.length) await write(desk, left);
  });
}

/** The shortcut has no screen of its own. Fails in silence. */
export async function tellNews(desk: Desk, outcome: PictureOutcome): Promise<void> {
  try {
    const news = { outcome, at: instant(desk.clock) };
    await desk.session.set(await entriesFor(desk.session, pictureNewsItem, news));
  } catch {
    log('write_failed');
  }
}

/** Null where there is none, or it is old by now. */
export async function newsNow(desk: Desk): Promise<PictureOutcome | null> {
  const { value } = await readItem(desk.session, pictureNewsItem);
  return value !== null && Math.abs(desk.clock() - Date.parse(value.at)) <= NEWS_MS ? value.outcome : null;
}
