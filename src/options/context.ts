/** What every section reads and changes, given once by the frame. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Charter } from '../core/charter/schema';
import type { Change, CharterReply, Standing } from '../messages/charter';
import type { Settings } from '../messages/settings';
import type { Changed, ChangeOn } from './use-charter';

export interface OptionsFacts {
  readonly charter: Charter;
  /** Where it is kept on the shelf. */
  readonly place: string;
  /** Every charter of this browser. */
  readonly shelf: CharterReply['shelf'];
  /** Standing of each reply today, by id. */
  readonly standings: Readonly<Record<string, Standing>>;
  readonly expiring: readonly string[];
  /** It comes from an address or the organisation's policy: it is read here, and changed there. */
  readonly source?: 'followed' | 'managed' | null;
  readonly settings: Settings;
  readonly change: (change: Change, on?: ChangeOn) => Promise<Changed>;
  readonly reload: () => Promise<void>;
  readonly saveSettings: (settings: Settings) => Promise<boolean>;
}

export const OptionsContext = createContext<OptionsFacts | null>(null);

/** @throws outside the options frame, which is a mistake of ours */
export function useOptions(): OptionsFacts {
  const facts = useContext(OptionsContext);
  if (!facts) throw new Error('useOptions outside OptionsContext');
  return facts;
}

/** A charter from elsewhere is read. A CM reads the charter; only an admin or an approver changes it here. Before a role is chosen nothing is closed. */
export function useReadOnly(): boolean {
  const { settings, source } = useOptions();
  return Boolean(source) || (settings.welcomed && settings.role === 'cm');
}
