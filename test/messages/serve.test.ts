import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundMessage, toBackground } from '../../src/messages/contract';
import { limits } from '../../src/messages/limits';
import { rateLimiter } from '../../src/messages/rate';
import type { RawSender, Self } from '../../src/messages/sender';
import { type Handlers, serve } from '../../src/messages/serve';
import { MessageFailed } from '../../src/messages/wire';

const origin = 'moz-extension://relais';
const self: Self = { id: 'relais', origin, pages: ['https://x.com/*'] };
const content: RawSender = {
  id: 'relais',
  origin: 'https://x.com',
  frameId: 0,
  documentId: 'D',
  tab: { id: 1 },
};
const popup: RawSender = { id: 'relais', origin, url: `${origin}/src/popup/index.html` };
const options: RawSender = { id: 'relais', origin, url: `${origin}/src/options/index.html` };

/** Handlers of which only the given ones are expected to be called. */
function only(some: Partial<Handlers>): Handlers {
  const never = () => Promise.reject(new Error('not expected'));
  const types = Object.keys(toBackground) as BackgroundMessage[];
  return { ...Object.fromEntries(types.map((type) => [type, never])), ...some } as Handlers;
}

const always = () => true;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe('serving', () => {
  it('parses, handles and answers', async () => {
    const seen: unknown[] = [];
    const listen = serve(
      only({
        'page.count': async (request, caller) => {
          seen.push(request, caller.tabId);
          return {};
        },
      }),
      self,
      always,
    );
    expect(await listen({ type: 'page.count', request: { left: 3 } }, content)).toEqual({
      ok: true,
      reply: {},
    });
    expect(seen).toEqual([{ left: 3 }, 1]);
  });

  it('judges the sender before it reads a word of the message', async () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('the message was read');
        },
      },
    );
    const answer = await serve(only({}), self, always)(trap, { ...content, origin: 'https://evil.example' });
    expect(answer).toEqual({ ok: false, error: 'refused' });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'page.count'],
    ['an unknown name', { type: 'page.destroy', request: {} }],
    ['a name of every object', { type: 'constructor', request: {} }],
    ['a prototype’s name', { type: '__proto__', request: {} }],
    ['a message to the page', { type: 'content.insert', request: {} }],
    ['an endless name', { type: 'a'.repeat(10_000), request: {} }],
  ])('refuses %s', async (_, message) => {
    expect(await serve(only({}), self, always)(message, content)).toEqual({ ok: false, error: 'unknown' });
  });

  it('refuses each message to each sender that the contract does not name', async () => {
    const listen = serve(only({}), self, always);
    const card: RawSender = {
      id: 'relais',
      origin,
      url: `${origin}/src/card/index.html`,
      frameId: 2,
      tab: { id: 1 },
    };
    let tried = 0;
    for (const [type, { from }] of Object.entries(toBackground)) {
      for (const [who, sender] of Object.entries({ content, popup, options, card })) {
        if ((from as readonly string[]).includes(who)) continue;
        expect(await listen({ type, request: {} }, sender)).toEqual({ ok: false, error: 'refused' });
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(30);
  });

  it('refuses a message over its size before it parses it', async () => {
    const text = 'x'.repeat(limits['charter.import'].size + 1);
    const listen = serve(only({}), self, always);
    expect(await listen({ type: 'charter.import', request: { text, apply: true } }, options)).toEqual({
      ok: false,
      error: 'too_big',
    });
    let deep: unknown = 'x';
    for (let i = 0; i < 5_000; i += 1) deep = [deep];
    expect(await listen({ type: 'page.count', request: { left: deep } }, content)).toEqual({
      ok: false,
      error: 'too_big',
    });
  });

  it.each([
    ['a field more', { left: 1, right: 2 }],
    ['a field less', {}],
    ['another type', { left: '1' }],
    ['a negative count', { left: -1 }],
    ['no request', undefined],
  ])('refuses %s', async (_, request) => {
    const listen = serve(only({ 'page.count': async () => ({}) }), self, always);
    expect(await listen({ type: 'page.count', request }, content)).toEqual({
      ok: false,
      error: 'bad_request',
    });
  });

  it('says no more than that a handler failed, or refused', async () => {
    const secret = 'a comment that must not travel';
    const failing = serve(only({ 'page.count': () => Promise.reject(new Error(secret)) }), self, always);
    const answer = await failing({ type: 'page.count', request: { left: 1 } }, content);
    expect(answer).toEqual({ ok: false, error: 'failed' });
    const refusing = serve(
      only({ 'page.count': () => Promise.reject(new MessageFailed('refused')) }),
      self,
      always,
    );
    expect(await refusing({ type: 'page.count', request: { left: 1 } }, content)).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it('lets no reply out that is not what the contract says', async () => {
    const wrong = (async () => ({ secret: 1 })) as unknown as Handlers['page.count'];
    const listen = serve(only({ 'page.count': wrong }), self, always);
    expect(await listen({ type: 'page.count', request: { left: 1 } }, content)).toEqual({
      ok: false,
      error: 'bad_reply',
    });
  });

  it('limits each sender by itself', async () => {
    let now = 0;
    const listen = serve(
      only({ 'page.count': async () => ({}) }),
      self,
      rateLimiter(() => now),
    );
    const count = async (tab: number) =>
      (await listen({ type: 'page.count', request: { left: 1 } }, { ...content, tab: { id: tab } })).ok;
    const burst = limits['page.count'].perSecond;
    for (let i = 0; i < burst; i += 1) expect(await count(1)).toBe(true);
    expect(await count(1)).toBe(false);
    expect(await count(2)).toBe(true);
    now += 1_000;
    expect(await count(1)).toBe(true);
  });
});

describe('the limits', () => {
  it('let a full batch of the longest comments through', async () => {
    const { weigh } = await import('../../src/messages/wire');
    const comments = Array.from({ length: 50 }, (_, at) => ({
      key: `x:${at}`,
      comment: { text: 'é'.repeat(20_000) },
    }));
    expect(weigh({ comments }, Number.POSITIVE_INFINITY)).toBeLessThan(limits['judge.batch'].size);
  });
});
