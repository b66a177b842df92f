import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import { MessageFailed } from '../../src/messages/wire';
import { found, KEY, QUESTION } from './comments';
import { card, content, deskOn, popup, storesWith, TAB } from './desk';

const refused = new MessageFailed('refused');

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

async function opened(stores = storesWith()) {
  const desk = deskOn(stores);
  desk.page['content.comment'] = ({ key }) => (key === KEY ? found(QUESTION) : { found: null });
  const handlers = handlersOf(desk);
  const { nonce, url } = await handlers['card.open']({ key: KEY }, content);
  return { desk, handlers, nonce, url, target: { nonce } };
}

describe('the card’s one-time address', () => {
  it('names the frame’s page and nothing of the comment', async () => {
    const { url, nonce } = await opened();
    expect(url).toBe(`chrome-extension://relais/src/card/index.html#${nonce}`);
  });

  it('gives its comment to the frame that loads it first, as often as it asks', async () => {
    const { handlers, target } = await opened();
    const first = await handlers['guidance.load']({ target }, card);
    expect(first.guidance?.key).toBe(KEY);
    expect(await handlers['guidance.load']({ target }, card)).toEqual(first);
  });

  it.each([
    ['another frame of the tab', { ...card, frameId: 6, documentId: 'OTHER' }],
    ['the same frame after a navigation', { ...card, documentId: 'NEXT' }],
    ['another tab', { ...card, tabId: 8 }],
    ['a popup', popup],
  ])('refuses a replay from %s', async (_, caller) => {
    const { handlers, target } = await opened();
    await handlers['guidance.load']({ target }, card);
    await expect(handlers['guidance.load']({ target }, caller)).rejects.toEqual(refused);
    await expect(handlers.act({ target, act: { do: 'leave' } }, caller)).rejects.toEqual(refused);
  });

  it('refuses another nonce, and the former one once another card was opened', async () => {
    const { handlers, target } = await opened();
    const guess = { nonce: 'x'.repeat(22) };
    await expect(handlers['guidance.load']({ target: guess }, card)).rejects.toEqual(refused);
    await handlers['card.open']({ key: KEY }, content);
    await expect(handlers['guidance.load']({ target }, card)).rejects.toEqual(refused);
  });

  it('does not let a card speak by tab and key', async () => {
    const { handlers } = await opened();
    const target = { tabId: TAB, key: KEY };
    await expect(handlers['guidance.load']({ target }, card)).rejects.toEqual(refused);
    expect((await handlers['guidance.load']({ target }, popup)).guidance?.key).toBe(KEY);
  });

  it('outlives the worker', async () => {
    const stores = storesWith();
    const { handlers, target } = await opened(stores);
    await handlers['guidance.load']({ target }, card);
    const again = deskOn(stores);
    again.page['content.comment'] = () => found(QUESTION);
    const after = handlersOf(again);
    expect((await after['guidance.load']({ target }, card)).guidance?.key).toBe(KEY);
    const thief = { ...card, frameId: 9, documentId: 'THIEF' };
    await expect(after['guidance.load']({ target }, thief)).rejects.toEqual(refused);
  });

  it('ends with the card, and tells the page', async () => {
    const { desk, handlers, target, nonce } = await opened();
    desk.page['content.close_card'] = () => ({});
    await handlers['guidance.load']({ target }, card);
    await handlers['card.close']({ nonce }, card);
    expect(desk.said.at(-1)).toEqual({ type: 'content.close_card', request: { nonce } });
    await expect(handlers['guidance.load']({ target }, card)).rejects.toEqual(refused);
  });

  it('says that a comment or its page is gone', async () => {
    const { desk, handlers, target } = await opened();
    desk.page['content.comment'] = () => ({ found: null });
    expect(await handlers['guidance.load']({ target }, card)).toEqual({ guidance: null });
    delete desk.page['content.comment'];
    expect(await handlers['guidance.load']({ target }, card)).toEqual({ guidance: null });
  });
});
