/** This browser's settings, and how to change them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send';
import type { Settings } from '../messages/settings';

export interface SettingsHandle {
  readonly settings: Settings | null;
  readonly unreachable: boolean;
  /** @returns false where it could not be kept */
  readonly save: (settings: Settings) => Promise<boolean>;
}

export function useSettings(): SettingsHandle {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  /** What the screen shows, which is what a change was made on. */
  const shown = useRef<Settings | null>(null);
  shown.current = settings;
  /** What was kept last: two quick changes are both kept, each on top of the one before. */
  const kept = useRef<Settings | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    send('settings.load', {}).then(
      (loaded) => {
        kept.current = loaded;
        setSettings(loaded);
      },
      () => setUnreachable(true),
    );
  }, []);

  const save = useCallback((asked: Settings): Promise<boolean> => {
    const change = changeBetween(shown.current, asked);
    const mine = turn.current.then(async () => {
      const next = { ...(kept.current ?? asked), ...change };
      try {
        const { ok } = await send('settings.save', next);
        if (!ok) return false;
        kept.current = next;
        setSettings(next);
        return true;
      } catch {
        return false;
      }
    });
    turn.current = mine;
    return mine;
  }, []);

  return { settings, unreachable, save };
}

/** The fields that differ; all of them where nothing was shown yet. */
function changeBetween(before: Settings | null, after: Settings): Partial<Settings> {
  if (before === null) return after;
  const fields = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Settings]),
  );
  return Object.fromEntries(fields);
}
