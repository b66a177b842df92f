/** What the content script's message handlers see of it. */
import type { OpenPage } from './open-page';
import type { Whereabouts } from './whereabouts';

export interface Live {
  /** Where the user is now; the address is looked at anew. */
  where(): Whereabouts;
  /** The page Relais is awake on, null while it sleeps. */
  open(): OpenPage | null;
  /** False where the page removed our host too often to go on. */
  standing(): boolean;
}
