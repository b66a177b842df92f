import { describe, expect, it } from 'vitest';
import { pageKey } from '../../src/content/page-key';
import { plainWeights } from '../../src/content/sample';
import { whereabouts } from '../../src/content/whereabouts';
import { siteFor } from '../../src/sites';
import { asleep, type Perimeter } from '../../src/storage/perimeter';

const brand = {
  id: 'b',
  name: 'Maison Tilleul',
  aliases: [],
  pages: [{ network: 'x', handle: 'MaisonTilleul' }],
  weights: plainWeights,
};
const perimeter: Perimeter = { ...asleep, epoch: 'e', brands: [brand] };
const NOW = Date.parse('2026-03-02T10:00:00Z');

function at(href: string, given: Partial<Perimeter> = {}, mentioned: string | null = null) {
  const url = new URL(href);
  return whereabouts(url, siteFor(url), { ...perimeter, ...given }, mentioned, NOW);
}

describe('where Relais is awake', () => {
  it('is on the brand’s own pages', () => {
    expect(at('https://x.com/maisontilleul/status/1')).toMatchObject({
      awake: true,
      why: 'own_page',
      own: true,
      brand: 'b',
    });
  });

  it.each<[string, string, Partial<Perimeter>, string]>([
    ['a private feed', 'https://x.com/home', {}, 'private_feed'],
    ['a private feed on Facebook', 'https://www.facebook.com/', {}, 'private_feed'],
    ['the feed of groups', 'https://www.facebook.com/groups/feed/', {}, 'private_feed'],
    ['mentions of nobody knows whom', 'https://x.com/notifications/mentions', {}, 'private_feed'],
    ['other notifications', 'https://x.com/notifications', {}, 'not_in_perimeter'],
    ['private messages', 'https://x.com/messages', {}, 'not_in_perimeter'],
    ['somebody else’s thread', 'https://x.com/other/status/1', {}, 'not_in_perimeter'],
    ['no brand yet', 'https://x.com/other/status/1', { brands: [] }, 'no_brand'],
    ['the day’s pause', 'https://x.com/maisontilleul', { pausedUntil: '2026-03-02T22:59:59Z' }, 'paused'],
    ['a network that is off', 'https://x.com/maisontilleul', { networks: { x: false } }, 'network_off'],
  ])('is not for %s', (_, href, given, why) => {
    expect(at(href, given)).toMatchObject({ awake: false, why });
  });

  it('is again once the pause is over', () => {
    expect(at('https://x.com/maisontilleul', { pausedUntil: '2026-03-02T09:59:00Z' }).awake).toBe(true);
  });

  it('is on a thread that mentions the brand, as a guest', () => {
    expect(at('https://x.com/other/status/1', {}, 'b')).toMatchObject({
      awake: true,
      why: 'mention',
      own: false,
    });
  });

  it('is on the mentions of the brand, as a guest, and they may not be watched', () => {
    expect(at('https://x.com/notifications/mentions', {}, 'b')).toMatchObject({
      awake: true,
      why: 'mention',
      own: false,
      brand: 'b',
      key: null,
    });
    expect(at('https://x.com/notifications', {}, 'b').awake).toBe(false);
  });

  it('is on the practice page whatever the perimeter says, under its own brand only', () => {
    const href = 'chrome-extension://abcdefghijklmnop/src/practice/index.html?owner=calbrune';
    const paused = { pausedUntil: '2026-03-02T22:59:59Z', networks: { practice: false } };
    const practice = at(href, { ...paused, practice: [] });
    expect(practice).toMatchObject({ awake: true, why: 'practice', brand: null });
    expect(
      at('https://x.com/calbrune', {
        practice: [{ ...brand, id: 'p', pages: [{ network: 'x', handle: 'calbrune' }] }],
      }).awake,
    ).toBe(false);
  });

  it('is on a page the user asked for, by the key the page itself gives', () => {
    const href = 'https://x.com/other/status/1/photo/1';
    const key = at(href).key ?? '';
    expect(key).toBe('other/1');
    expect(at(href, { watched: [{ network: 'x', page: key }] })).toMatchObject({
      awake: true,
      why: 'watched',
    });
  });

  it('is nowhere outside the networks it knows', () => {
    expect(at('https://example.org/')).toMatchObject({ awake: false, site: null, key: null });
  });
});

describe('the name of a page', () => {
  it('stays under /photo/1 and a fragment, and changes with the thread and the search', () => {
    const same = [
      'https://x.com/other/status/1',
      'https://x.com/other/status/1/photo/1',
      'https://x.com/other/status/1?s=20',
    ];
    expect(new Set(same.map((href) => at(href).identity)).size).toBe(1);
    expect(at('https://x.com/other/status/2').identity).not.toBe(at(same[0] ?? '').identity);
    expect(at('https://x.com/search?q=a').identity).not.toBe(at('https://x.com/search?q=b').identity);
  });

  it('is none for a private feed', () => {
    const feed = { network: 'x', kind: 'feed', owner: null, postId: null } as const;
    expect(pageKey(feed, new URL('https://x.com/home'))).toBeNull();
  });
});
