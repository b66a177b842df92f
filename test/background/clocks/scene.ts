/** A desk that judges comments of a page, with what a test asks of its clocks. */
import { handlersOf } from '../../../src/background/handlers';
import type { PageFacts, SocialComment } from '../../../src/core/comment';
import type { Caller } from '../../../src/messages/sender';
import { clocksItem, type StoredClock } from '../../../src/storage/clocks';
import { comment, found, KEY, onX } from '../comments';
import { content, deskOn, plainReader, popup, storesWith, TAB } from '../desk';

export const UNLAWFUL = 'Je vais venir te tuer sale pute, je sais où tu habites';
export const REPLY = 'Vous me citez nommément : je demande un droit de réponse.';
export const DATA = 'Supprimez toutes mes données personnelles de vos fichiers';
export const INSULT = 'Vous êtes des connards finis, bande d’abrutis';
export const PLAIN = 'Bonjour, quand rouvre votre boutique de Nice ?';
export const onFacebook: PageFacts = { ...onX, network: 'facebook' };
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

interface Shown {
  readonly page?: PageFacts;
  readonly over?: Partial<SocialComment>;
  readonly caller?: Caller;
  readonly brand?: string | null;
}

export function scene(stores = storesWith(), reader = plainReader) {
  const desk = deskOn(stores, undefined, reader);
  const handlers = handlersOf(desk);
  desk.page['content.decided'] = () => ({});
  return {
    desk,
    handlers,
    /** The comment stands on the page, and is read. */
    async see(text: string, { page = onFacebook, over = {}, caller = content, brand = null }: Shown = {}) {
      desk.page['content.comment'] = () => {
        const answer = found(text, over, page);
        return { found: answer.found && { ...answer.found, brand } };
      };
      return handlers['judge.batch'](
        { brand, page, comments: [{ key: KEY, comment: comment(text, over), answered: null, thread: null }] },
        caller,
      );
    },
    stored: () => (stores.area.data.get(clocksItem.key) as { value: StoredClock[] } | undefined)?.value ?? [],
    load: (practice = false) => handlers['clocks.load']({ practice }, popup),
    one: async () => (await handlers['clocks.load']({ practice: false }, popup)).clocks[0],
    act: (act: Parameters<(typeof handlers)['act']>[0]['act']) =>
      handlers.act({ target: { tabId: TAB, key: KEY }, act }, popup),
    guidance: async () =>
      (await handlers['guidance.load']({ target: { tabId: TAB, key: KEY } }, popup)).guidance,
  };
}
