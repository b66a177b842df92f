/** This browser's settings, and how to change them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
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

  useEffect(() => {
    send('settings.load', {}).then(setSettings, () => setUnreachable(true));
  }, []);

  const save = useCallback(async (next: Settings) => {
    try {
      const { ok } = await send('settings.save', next);
      if (ok) setSettings(next);
      return ok;
    } catch {
      return false;
    }
  }, []);

  return { settings, unreachable, save };
}
