import { describe, expect, it } from 'vitest';
import { siteFor, sites } from '../../src/sites';
import { linkAddress, plainAddress, postIn, profileIn } from '../../src/sites/facebook/address';
import { commentIn } from '../../src/sites/facebook/ids';
import { profileOf, statusOf } from '../../src/sites/x/address';

const fb = (path: string) => new URL(path, 'https://www.facebook.com');

describe('where an address leads', () => {
  it.each([
    ['https://x.com/home', 'x', 'feed', null, null],
    ['https://x.com/maison/status/12/photo/1?s=20', 'x', 'thread', 'maison', '12'],
    ['https://x.com/i/web/status/12', 'x', 'thread', null, '12'],
    ['https://twitter.com/maison/with_replies', 'x', 'profile', 'maison', null],
    ['https://x.com/search?q=maison', 'x', 'search', null, null],
    ['https://x.com/notifications/mentions', 'x', 'mentions', null, null],
    ['https://www.facebook.com/', 'facebook', 'feed', null, null],
    ['https://www.facebook.com/maison', 'facebook', 'profile', 'maison', null],
    ['https://www.facebook.com/profile.php?id=1000', 'facebook', 'profile', '1000', null],
    [
      'https://www.facebook.com/maison/posts/pfbid02abcDEF9',
      'facebook',
      'thread',
      'maison',
      'pfbid02abcDEF9',
    ],
    ['https://www.facebook.com/maison/posts/un-titre/123456', 'facebook', 'thread', 'maison', '123456'],
    ['https://www.facebook.com/permalink.php?story_fbid=555&id=1000', 'facebook', 'thread', '1000', '555'],
    ['https://www.facebook.com/groups/77/posts/555/?comment_id=9', 'facebook', 'thread', '77', '555'],
    ['https://www.facebook.com/watch/?v=5551', 'facebook', 'thread', null, '5551'],
    ['https://www.facebook.com/reel/5551', 'facebook', 'thread', null, '5551'],
    ['https://www.facebook.com/photo/?fbid=5551&set=a.1', 'facebook', 'thread', null, '5551'],
    ['https://www.facebook.com/groups/feed/', 'facebook', 'feed', null, null],
    ['https://www.facebook.com/settings', 'facebook', 'other', null, null],
    ['chrome-extension://abc/src/practice/index.html?owner=atelier', 'practice', 'thread', 'atelier', null],
  ])('%s', (address, network, kind, owner, postId) => {
    const url = new URL(address);
    expect(siteFor(url)?.page(url)).toEqual({ network, kind, owner, postId });
  });

  it.each([
    'https://evil.example/x.com/home',
    'https://x.com.evil.example/',
    'http://x.com/home',
    'https://notx.com/',
    'chrome-extension://abc/src/options/index.html',
    'https://practice.example/practice/',
  ])('%s belongs to no site', (address) => {
    expect(siteFor(new URL(address))).toBeNull();
  });

  it('has one site for each network, whose hosts it handles', () => {
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
    for (const site of sites) {
      for (const host of site.hosts) expect(site.handles(new URL(host.replace('*', 'home')))).toBe(true);
    }
  });
});

describe('addresses on X', () => {
  it.each([
    ['/maison/status/12', { id: '12', handle: 'maison' }],
    ['https://x.com/maison/status/12/analytics', { id: '12', handle: 'maison' }],
    ['/i/status/12', { id: '12', handle: null }],
    ['/status/12', null],
    ['/maison/status/douze', null],
    [null, null],
    ['javascript:/a/status/12', null],
  ])('%s names a post', (href, expected) => {
    expect(statusOf(href)).toEqual(expected);
  });

  it('tells profiles from pages of the site', () => {
    expect(profileOf('/maison')).toBe('maison');
    for (const href of ['/home', '/i', '/hashtag/x', '/maison/status/1', '/', null])
      expect(profileOf(href)).toBeNull();
  });
});

describe('addresses on Facebook', () => {
  it.each([
    ['/clotilde.b.12?comment_id=1', 'clotilde.b.12'],
    ['/profile.php?id=1000&comment_id=1', '1000'],
    ['/groups/77/user/1000/?x=1', '1000'],
    ['/people/L%C3%A9a-B/1000/', '1000'],
    ['/maison/posts/123', null],
    ['/photo/?fbid=1', null],
    ['/hashtag/the', null],
  ])('%s names a person', (path, handle) => {
    expect(profileIn(fb(path))).toBe(handle);
  });

  it('keeps only what names the item', () => {
    const url = fb('/maison/posts/123/?comment_id=4&reply_comment_id=5&__cft__[0]=z&__tn__=R');
    expect(plainAddress(url, 'item')).toBe(
      'https://www.facebook.com/maison/posts/123?comment_id=4&reply_comment_id=5',
    );
    expect(plainAddress(url, 'post')).toBe('https://www.facebook.com/maison/posts/123');
    expect(postIn(url)).toBe('123');
  });

  it('reads plain and coded ids, and refuses others', () => {
    const coded = encodeURIComponent(btoa('comment:10_20'));
    expect(commentIn(fb(`/a?comment_id=${coded}`))).toEqual({
      comment: { item: '20', post: '10' },
      reply: null,
    });
    expect(commentIn(fb('/a/posts/1?comment_id=4&reply_comment_id=5'))).toEqual({
      comment: { item: '4', post: null },
      reply: { item: '5', post: null },
    });
    for (const bad of ['', 'abc', btoa('comment:x'), btoa('post:1_2'), '@@@']) {
      expect(commentIn(fb(`/a?comment_id=${encodeURIComponent(bad)}`))).toBeNull();
    }
  });

  it('knows the site’s own addresses only', () => {
    expect(linkAddress('https://l.facebook.com/l.php?u=1')?.hostname).toBe('l.facebook.com');
    expect(linkAddress('https://evilfacebook.com/a')).toBeNull();
    expect(linkAddress('javascript:alert(1)')).toBeNull();
  });
});
