import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { callerOf, isKnownPage, isOwnScreen, type RawSender, type Self } from '../../src/messages/sender';

const origin = 'chrome-extension://relais';
const self: Self = { id: 'relais', origin, pages: manifest.content_scripts[0]?.matches ?? [] };

const page: RawSender = {
  id: 'relais',
  origin: 'https://x.com',
  url: 'https://x.com/a/status/1',
  frameId: 0,
  documentId: 'D1',
  tab: { id: 7 },
};
const screen = (path: string, more: RawSender = {}): RawSender => ({
  id: 'relais',
  origin,
  url: `${origin}${path}`,
  ...more,
});
const framed = { frameId: 3, documentId: 'F', tab: { id: 7 } };

describe('who speaks', () => {
  it('is a content script on a known page, in its top frame', () => {
    expect(callerOf(page, self)).toEqual({
      who: 'content',
      tabId: 7,
      frameId: 0,
      documentId: 'D1',
      practice: false,
    });
  });

  it('is one of our own pages, told by its path', () => {
    expect(callerOf(screen('/src/popup/index.html'), self)?.who).toBe('popup');
    expect(callerOf(screen('/src/options/index.html#replies', { tab: { id: 1 } }), self)?.who).toBe(
      'options',
    );
    expect(callerOf(screen('/src/card/index.html#nonce', framed), self)?.who).toBe('card');
    const practice = callerOf(
      screen('/src/practice/index.html?lang=fr', { frameId: 0, tab: { id: 2 } }),
      self,
    );
    expect(practice).toMatchObject({ who: 'content', practice: true });
  });

  const refused: [string, RawSender][] = [
    ['nothing at all', {}],
    ['no id', { ...page, id: undefined }],
    ['another extension', { ...page, id: 'other' }],
    ['no origin', { ...page, origin: undefined }],
    ['an opaque origin', { ...page, origin: 'null' }],
    ['a page we do not know', { ...page, origin: 'https://evil.example' }],
    ['a page whose name ends alike', { ...page, origin: 'https://notx.com' }],
    ['a page whose name begins alike', { ...page, origin: 'https://x.com.evil.example' }],
    ['a page without TLS', { ...page, origin: 'http://x.com' }],
    [
      'our address with another origin',
      { ...page, origin: 'https://evil.example', url: `${origin}/src/popup/index.html` },
    ],
    ['a frame of a page', { ...page, frameId: 4 }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['our origin without an address', { id: 'relais', origin }],
    ['our origin with another address', { id: 'relais', origin, url: 'https://x.com/src/popup/index.html' }],
    ['a page of ours that sends nothing', screen('/src/background/main.js')],
    ['a path that only begins like ours', screen('/src/popup/index.html/../evil.html')],
    [
      'another extension’s origin that begins like ours',
      { ...screen('/src/popup/index.html'), origin: `${origin}2` },
    ],
    ['the card as a page of its own', screen('/src/card/index.html', { ...framed, frameId: 0 })],
    ['the card without a tab', screen('/src/card/index.html', { frameId: 3 })],
    ['the practice page in a frame', screen('/src/practice/index.html', framed)],
    ['the popup in a frame', screen('/src/popup/index.html', framed)],
    ['the options in a frame', screen('/src/options/index.html', framed)],
  ];

  it.each(refused)('refuses %s', (_, sender) => {
    expect(callerOf(sender, self)).toBeNull();
  });
});

describe('a known page', () => {
  it.each(['https://x.com', 'https://mobile.x.com', 'https://www.facebook.com', 'https://facebook.com:8443'])(
    'is %s',
    (known) => {
      expect(isKnownPage(known, self.pages)).toBe(true);
    },
  );
});

describe('what a content script hears', () => {
  it('is the extension’s own pages and background alone', () => {
    expect(isOwnScreen({ id: 'relais', origin }, self)).toBe(true);
    expect(isOwnScreen(page, self)).toBe(false);
    expect(isOwnScreen({ id: 'other', origin }, self)).toBe(false);
    expect(isOwnScreen({ id: 'relais' }, self)).toBe(false);
  });
});
