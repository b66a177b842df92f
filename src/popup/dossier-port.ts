/** The popup's way to the dossiers. A background that does not answer shows none. */
import type { Dossier } from '../core/dossier/dossier';
import type { DossierLine } from '../messages/dossier';
import { send } from '../messages/send';

export interface DossierPort {
  readonly list: (practice: boolean) => Promise<readonly DossierLine[]>;
  readonly load: (id: string) => Promise<Dossier | null>;
  /** From the page as it stands now; null where that is not possible. */
  readonly make: (tabId: number, key: string) => Promise<Dossier | null>;
  readonly drop: (id: string) => Promise<void>;
}

export const dossierPort: DossierPort = {
  list: async (practice) => {
    try {
      return (await send('dossier.list', { practice })).dossiers;
    } catch {
      return [];
    }
  },
  load: async (id) => {
    try {
      return (await send('dossier.load', { id })).dossier;
    } catch {
      return null;
    }
  },
  make: async (tabId, key) => {
    try {
      return (await send('dossier.make', { tabId, key })).dossier;
    } catch {
      return null;
    }
  },
  drop: async (id) => {
    await send('dossier.drop', { id }).catch(() => undefined);
  },
};
