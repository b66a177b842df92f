import { describe, expect, it } from 'vitest';
import { type ContentHandlers, serveContent } from '../../src/messages/serve-content';
import { toContent } from '../../src/messages/to-content';

const self = { id: 'relais', origin: 'chrome-extension://relais' };
const own = { id: 'relais', origin: self.origin };

function only(some: Partial<ContentHandlers>): ContentHandlers {
  const never = () => Promise.reject(new Error('not expected'));
  return {
    ...Object.fromEntries(Object.keys(toContent).map((type) => [type, never])),
    ...some,
  } as ContentHandlers;
}

describe('serving in a page', () => {
  const listen = serveContent(
    only({ 'content.show': async ({ key }) => ({ ok: key === 'x:1' }), 'content.next': () => ({}) }),
    self,
  );

  it('answers the background and the screens', async () => {
    expect(await listen({ type: 'content.show', request: { key: 'x:1' } }, own)).toEqual({
      ok: true,
      reply: { ok: true },
    });
    expect(await listen({ type: 'content.next', request: {} }, own)).toEqual({ ok: true, reply: {} });
  });

  it('stays silent to pages and other extensions', () => {
    const message = { type: 'content.show', request: { key: 'x:1' } };
    expect(listen(message, { id: 'relais', origin: 'https://x.com' })).toBeUndefined();
    expect(listen(message, { id: 'other', origin: 'chrome-extension://other' })).toBeUndefined();
    expect(listen(message, {})).toBeUndefined();
  });

  it('leaves to the background what is said to the background', () => {
    expect(listen({ type: 'guidance.load', request: {} }, own)).toBeUndefined();
    expect(listen('content.show', own)).toBeUndefined();
  });

  it('refuses what is unknown or wrong, and says no more of a failure', async () => {
    expect(await listen({ type: 'content.steal', request: {} }, own)).toEqual({
      ok: false,
      error: 'unknown',
    });
    expect(await listen({ type: 'content.show', request: { key: 7 } }, own)).toEqual({
      ok: false,
      error: 'bad_request',
    });
    expect(await listen({ type: 'content.comment', request: { key: 'x:1' } }, own)).toEqual({
      ok: false,
      error: 'failed',
    });
  });
});
