/** A CM at work on a page of X: acts go in, the journal's messages come out. */
import { handlersOf } from '../../src/background/handlers';
import type { Act } from '../../src/messages/parts';
import { found, KEY, onX, QUESTION } from './comments';
import { deskOn, options, popup, storesWith, TAB } from './desk';

const target = { tabId: TAB, key: KEY };

/** A page of X with one comment, whose author and thread a test chooses. */
export function working(stores = storesWith()) {
  const desk = deskOn(stores);
  const here = { handle: 'lea_rv', thread: '1790' };
  desk.page['content.comment'] = () => {
    const one = found(QUESTION, { author: { name: 'Léa', handle: here.handle, verified: null } }, onX);
    return { found: one.found && { ...one.found, brand: 'main/brand', thread: here.thread } };
  };
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const act = (one: Act, key = KEY, token?: string) =>
    handlers.act({ target: { ...target, key }, act: one, ...(token ? { token } : {}) }, popup);
  const page = async (query: object = {}) =>
    (
      await handlers['journal.page'](
        { query: { practice: false, ...query }, cursor: null, size: 50 },
        options,
      )
    ).entries;
  return { desk, here, handlers, act, page };
}
