/** Keeps changes of the settings one after the other: two quick ones are both kept, each on top of the one before. */
import type { Settings } from '../messages/settings';

export interface SettingsKeeper {
  /** What is known to be kept. */
  readonly know: (kept: Settings) => void;
  /**
   * @param shown what the change was made on; null where nothing was shown yet
   * @returns what is kept now; null where it could not be
   */
  readonly keep: (shown: Settings | null, asked: Settings) => Promise<Settings | null>;
}

/** @param write false or a rejection: not kept */
export function settingsKeeper(write: (settings: Settings) => Promise<boolean>): SettingsKeeper {
  let kept: Settings | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    know: (settings) => {
      kept = settings;
    },
    keep: (shown, asked) => {
      const change = changeBetween(shown, asked);
      const mine = turn.then(async () => {
        const next = { ...(kept ?? asked), ...change };
        const ok = await write(next).catch(() => false);
        if (!ok) return null;
        kept = next;
        return next;
      });
      turn = mine;
      return mine;
    },
  };
}

/** The fields that differ; all of them where nothing was shown yet. */
function changeBetween(before: Settings | null, after: Settings): Partial<Settings> {
  if (before === null) return after;
  const fields = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Settings]),
  );
  return Object.fromEntries(fields);
}
