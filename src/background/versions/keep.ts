/**
 * Each charter that was in force is kept among the versions of its place. What made it is written in the one write
 * that puts it in force; its text follows, and is caught up with before the next write where a fault or a killed
 * worker left it out.
 */
import type { Charter } from '../../core/charter/schema';
import type { VersionCause } from '../../core/charter/version';
import { instant } from '../../platform/clock';
import { digestLater } from '../../platform/digest';
import { entriesFor, readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { canonical } from '../../storage/seal';
import { type Made, madeItem } from '../../storage/version';
import type { Desk } from '../desk';

export interface Making {
  readonly cause: VersionCause;
  /** Who; left out, the user of this browser, as they sign. */
  readonly by?: string | null;
  readonly note?: string;
}

/** What to write with a charter's text, to say where it comes from. */
export async function madeEntries(desk: Desk, place: string, charter: Charter, text: string, making: Making) {
  const by = making.by === undefined ? (await readItem(desk.area, settingsItem)).value.firstName : making.by;
  const made: Made = {
    revision: charter.revision,
    sum: await digestLater(text),
    at: instant(desk.clock),
    cause: making.cause,
    by: by?.trim() || null,
    note: making.note ?? '',
  };
  return entriesFor(desk.area, madeItem(place), made);
}

/** What made the charter in force; null where that is not known. */
export async function madeOf(desk: Desk, place: string): Promise<Made | null> {
  return (await readItem(desk.area, madeItem(place))).value;
}

/** Sees to it that the charter in force is among the versions. Rejects where it cannot be. Not for a lost one. */
export async function keepPresent(desk: Desk, place: string): Promise<void> {
  const { state, text: stored } = await desk.charters(place).read();
  if (state === 'lost') return;
  const { charter } = await desk.rulings.at(place);
  // Never written: the default charter, which the first change takes the place of.
  const text = stored ?? canonical(charter);
  const sum = await digestLater(text);
  const known = await madeOf(desk, place);
  const made: Made =
    known?.sum === sum
      ? known
      : {
          revision: charter.revision,
          sum,
          at: instant(desk.clock),
          cause: 'start',
          by: null,
          note: '',
        };
  await desk.versions.add(place, made, text);
}
