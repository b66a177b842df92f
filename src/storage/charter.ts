/**
 * The charter in force, kept twice: in `storage.local` and in IndexedDB, each with a checksum and each the
 * other's backup. `storage.local` decides; the twin serves where it is damaged or gone.
 */
import { log } from '../platform/log';
import type { Area } from './area';
import { asideKey } from './item';

export const CHARTER_KEY = 'charter';
/** The key of a charter beside the first, in both stores. */
export function charterKey(place: string | null): string {
  return place === null ? CHARTER_KEY : `${CHARTER_KEY}/${place}`;
}
/** When the charter was last restored from its twin, an ISO instant. */
export const REPAIRED_KEY = 'charter:repaired';

/** The twin's place; `write` answers after the commit and keeps `aside` in the same transaction. */
export interface Twin {
  read(): Promise<unknown>;
  write(record: unknown, aside: unknown): Promise<void>;
  remove(): Promise<void>;
}

/**
 * `empty`: nothing was ever kept. `lost`: something is there and neither copy can be read; it stays where it is.
 */
export type CharterState = 'ok' | 'repaired' | 'empty' | 'lost';

export interface CharterStore {
  /** The charter's text exactly as written, or null (`empty`, `lost`). Rejects where storage cannot be read. */
  read(): Promise<{ readonly state: CharterState; readonly text: string | null }>;
  /**
   * Keeps a new text, with anything else that must change in the same `set`. Resolves after both copies are
   * committed; where it rejects, the charter in force is the old one.
   * @param keepOld also keeps aside an old text that is whole but that nobody can read (a newer version's)
   */
  write(text: string, together?: Record<string, unknown>, keepOld?: boolean): Promise<void>;
  /** Takes both copies away for good. */
  remove(): Promise<void>;
}

/** The twin could not be asked: it may well hold the charter. */
const UNREACHABLE = Symbol('unreachable');

interface Record1 {
  readonly version: 1;
  readonly text: string;
  readonly sum: string;
}

export interface CharterStoreParts {
  /** Where it is kept in `area`; the twin knows its own place. */
  readonly key?: string;
  readonly area: Area;
  readonly twin: Twin;
  /** SHA-256 in hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  /** The present instant, ISO. */
  readonly instant: () => string;
}

export function charterStore(parts: CharterStoreParts): CharterStore {
  const { key = CHARTER_KEY, area, twin, digest, instant } = parts;
  async function verified(raw: unknown): Promise<Record1 | null> {
    if (typeof raw !== 'object' || raw === null) return null;
    const { version, text, sum } = raw as Partial<Record1>;
    if (version !== 1 || typeof text !== 'string' || Object.keys(raw).length !== 3) return null;
    return sum === (await digest(text)) ? { version, text, sum } : null;
  }

  /** Unreadable bytes of a copy; undefined where it is missing or fine. */
  const damaged = async (raw: unknown) => (raw === undefined || (await verified(raw)) ? undefined : raw);
  const ownCopy = async () => (await area.get([key]))[key];
  const setWithAside = async (raw: unknown, values: Record<string, unknown>) => {
    const bad = (await damaged(raw)) !== undefined;
    await area.set(bad ? { [asideKey(key, raw)]: raw, ...values } : values);
  };

  async function restore(raw: unknown, good: Record1): Promise<void> {
    try {
      await setWithAside(raw, { [key]: good, [REPAIRED_KEY]: instant() });
      log('record_restored');
    } catch {
      // It is served from the twin all the same; the next start tries again.
      log('write_failed');
    }
  }

  /** Reading may repair, so readers and writers take turns; the background is the only context that does either. */
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    read: () => inTurn(read),
    write: (text, together = {}, keepOld = false) => inTurn(() => write(text, together, keepOld)),
    remove: () =>
      inTurn(async () => {
        // The twin first: left alone, it would bring the charter back.
        await twin.remove();
        await area.remove([key]);
      }),
  };

  async function read(): ReturnType<CharterStore['read']> {
    const raw = await ownCopy();
    const twinRaw = await twin.read().catch(() => UNREACHABLE);
    const own = await verified(raw);
    const other = await verified(twinRaw);
    if (own) {
      // A twin that is ahead belongs to a change that was never acknowledged.
      if (own.sum !== other?.sum && twinRaw !== UNREACHABLE) {
        await twin.write(own, await damaged(twinRaw)).catch(() => log('write_failed'));
      }
      return { state: 'ok', text: own.text };
    }
    if (other) {
      log('record_damaged');
      await restore(raw, other);
      return { state: 'repaired', text: other.text };
    }
    if (raw === undefined && twinRaw === undefined) return { state: 'empty', text: null };
    log('record_damaged');
    return { state: 'lost', text: null };
  }

  async function write(text: string, together: Record<string, unknown>, keepOld: boolean): Promise<void> {
    const record: Record1 = { version: 1, text, sum: await digest(text) };
    const raw = await ownCopy();
    const twinRaw = await twin.read();
    // Where the twin is the only good copy (it could not be reached when the charter was read), it is kept.
    const aside = (await verified(raw)) ? await damaged(twinRaw) : twinRaw;
    // The twin first: the charter in force only changes with the second, deciding write.
    await twin.write(record, aside);
    const kept = keepOld && raw !== undefined ? { [asideKey(key, raw)]: raw } : {};
    await setWithAside(raw, { ...kept, ...together, [key]: record });
  }
}
