/** This browser's settings, and how to change them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send';
import type { Settings } from '../messages/settings';
import { settingsKeeper } from './settings-keeper';

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
  const keeper = useRef(settingsKeeper(async (next) => (await send('settings.save', next)).ok));

  useEffect(() => {
    send('settings.load', {}).then(
      (loaded) => {
        keeper.current.know(loaded);
        setSettings(loaded);
      },
      () => setUnreachable(true),
    );
  }, []);

  const save = useCallback(async (asked: Settings): Promise<boolean> => {
    const kept = await keeper.current.keep(shown.current, asked);
    if (kept !== null) setSettings(kept);
    return kept !== null;
  }, []);

  return { settings, unreachable, save };
}
