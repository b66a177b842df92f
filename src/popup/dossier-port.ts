/** The popup's way to the dossiers. A background that does not answer shows none. */
import type { Dossier } from '../core/dossier/dossier';
import type { DossierFile, PictureOutcome } from '../core/dossier/picture';
import type { ReplyOf } from '../messages/contract';
import { send } from '../messages/send';

export interface DossierPort {
  readonly list: (practice: boolean) => Promise<ReplyOf<'dossier.list'>>;
  /** With its picture, where one waits in memory. */
  readonly load: (id: string) => Promise<DossierFile | null>;
  /** From the page as it stands now; null where that is not possible. */
  readonly make: (tabId: number, key: string) => Promise<Dossier | null>;
  readonly drop: (id: string) => Promise<void>;
  /** Adds a picture of its comment, on the page of that tab. */
  readonly picture: (id: string, tabId: number) => Promise<PictureOutcome>;
  readonly unpicture: (id: string) => Promise<void>;
}

export const dossierPort: DossierPort = {
  list: async (practice) => {
    try {
      return await send('dossier.list', { practice });
    } catch {
      return { dossiers: [], news: null };
    }
  },
  load: async (id) => {
    try {
      const { dossier, illustrated } = await send('dossier.load', { id });
      return illustrated ?? dossier;
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
  picture: async (id, tabId) => {
    try {
      return (await send('dossier.picture', { id, tabId })).outcome;
    } catch {
      return 'not_kept';
    }
  },
  unpicture: async (id) => {
    await send('dossier.unpicture', { id }).catch(() => undefined);
  },
};
