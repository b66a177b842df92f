// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActingAccount } from '../../src/core/comment';
import { siteFor } from '../../src/sites';
import { facebook } from '../../src/sites/facebook/adapter';
import { practice } from '../../src/sites/practice/adapter';
import type { Site } from '../../src/sites/site';
import { x } from '../../src/sites/x/adapter';
import { withoutWords } from './nonsense';
import { parse } from './read-all';
import { hasSharedPages, sharedPages } from './shared-pages';

const pages = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages');

interface Case {
  readonly url: string;
  /** `on`: id of the comment whose composer is open; null: of the page. */
  readonly acting: readonly { readonly on: string | null; readonly account: ActingAccount | null }[];
}

function load(name: string) {
  const { url, acting } = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8')) as Partial<Case>;
  if (url === undefined) throw new Error(`${name} has no address`);
  const site = siteFor(new URL(url));
  if (site === null) throw new Error(`no site for ${url}`);
  return { site, url, acting, html: readFileSync(join(pages, `${name}.html`), 'utf8') };
}

function accountOn(site: Site, document: Document, url: string, on: string | null): ActingAccount | null {
  if (on === null) return site.actingAccount(null, document);
  const page = site.page(new URL(url));
  const container = [...document.querySelectorAll(site.containers)].find(
    (one) => site.read(one, page)[0]?.id === on,
  );
  const composer = container === undefined ? null : site.composerFor(container, page);
  if (composer === null) throw new Error(`${on} has no composer`);
  return site.actingAccount(composer, document);
}

const names = readdirSync(pages).flatMap((network) =>
  readdirSync(join(pages, network))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${network}/${name.replace('.html', '')}`),
);
const saved = names.filter((name) => load(name).acting !== undefined);

describe('the account one writes under, on saved pages', () => {
  it('has pages of both networks', () => {
    expect(new Set(saved.map((name) => name.split('/')[0]))).toEqual(new Set(['x', 'facebook']));
  });

  it.each(saved)('%s', (name) => {
    const { site, url, html, acting = [] } = load(name);
    for (const { on, account } of acting) expect(accountOn(site, parse(html), url, on)).toEqual(account);
  });

  it.each(saved)('%s: nonsense for the words of labels changes no handle and names nobody else', (name) => {
    const { site, url, html, acting = [] } = load(name);
    const document = parse(html);
    withoutWords(document);
    for (const { on, account } of acting) {
      const read = accountOn(site, document, url, on);
      if (account?.handle != null) expect(read).toEqual(account);
      else expect([account, null]).toContainEqual(read);
    }
  });

  it.each(names.filter((name) => !saved.includes(name)))('%s says nothing of it', (name) => {
    const { site, html } = load(name);
    expect(site.actingAccount(null, parse(html))).toBeNull();
  });

  it.each(saved)('%s: the loss of any element may only make it unknown, or the page’s own', (name) => {
    const { site, url, html, acting = [] } = load(name);
    const document = parse(html);
    const given = new Set(acting.flatMap(({ account }) => [account?.handle ?? null, null]));
    for (const { on } of acting.filter(({ on }) => on !== null)) {
      const page = site.page(new URL(url));
      const container = [...document.querySelectorAll(site.containers)].find(
        (one) => site.read(one, page)[0]?.id === on,
      );
      const composer = container === undefined ? null : site.composerFor(container, page);
      for (const element of [...document.querySelectorAll('body *')]) {
        if (composer === null || element.contains(composer)) continue;
        const hole = document.createComment('');
        element.replaceWith(hole);
        expect(given).toContain(site.actingAccount(composer, document)?.handle ?? null);
        hole.replaceWith(element);
      }
    }
  });
});

describe('a hostile page', () => {
  const box = (handle: string, more = '') =>
    `<div data-testid="UserAvatar-Container-${handle}">${more}<img alt="${handle}"></div>`;
  const editor = '<div contenteditable="true" data-testid="tweetTextarea_0"></div>';
  const onX = (html: string) => {
    const document = parse(html);
    return x.actingAccount(document.querySelector('[contenteditable]'), document)?.handle ?? null;
  };

  it('X: two pictures beside an editor, or a picture that links elsewhere, say nothing', () => {
    expect(onX(`<div>${box('lea')}${editor}</div>`)).toBe('lea');
    expect(onX(`<div>${box('lea')}${box('max')}${editor}</div>`)).toBeNull();
    expect(onX(`<div>${box('lea', '<a href="/max"></a>')}${editor}</div>`)).toBeNull();
    expect(onX(`<div>${box('unknown')}${editor}</div>`)).toBeNull();
    expect(onX(`<div>${box('a b')}${editor}</div>`)).toBeNull();
    expect(onX(`<div>${box('lea', '<a href="https://evil.example/max"></a>')}${editor}</div>`)).toBeNull();
  });

  it('X: two account menus that disagree say nothing, and a post cannot hold one', () => {
    const menu = (handle: string) =>
      `<button data-testid="SideNav_AccountSwitcher_Button">${box(handle)}</button>`;
    expect(x.actingAccount(null, parse(menu('lea')))?.handle).toBe('lea');
    expect(x.actingAccount(null, parse(menu('lea') + menu('max')))).toBeNull();
    expect(x.actingAccount(null, parse(`<article data-testid="tweet">${menu('lea')}</article>`))).toBeNull();
    const link = '<a data-testid="AppTabBar_Profile_Link" href="/max"></a>';
    expect(x.actingAccount(null, parse(menu('lea') + link))).toBeNull();
    expect(
      x.actingAccount(null, parse('<button data-testid="SideNav_AccountSwitcher_Button">@lea</button>')),
    ).toBeNull();
  });

  it('Facebook: links to pages of the site, of other sites, or without a picture are nobody’s', () => {
    const bar = (href: string, inside = '<img alt="">') =>
      facebook.actingAccount(null, parse(`<div role="banner"><a href="${href}">${inside}</a></div>`));
    expect(bar('https://www.facebook.com/lea')?.handle).toBe('lea');
    for (const href of ['/', '/me', '/messages', 'https://evil.example/lea', 'javascript:lea'])
      expect(bar(href), href).toBeNull();
    expect(bar('https://www.facebook.com/lea', 'Léa')).toBeNull();
  });

  it('nothing made of the same parts is ever given another handle than one it shows', () => {
    const handle = fc.constantFrom('lea', 'max', 'maison_tilleul');
    const part = handle.chain((one) =>
      fc.constantFrom(
        box(one),
        `<button data-testid="SideNav_AccountSwitcher_Button">${box(one)}</button>`,
        `<article data-testid="tweet">${box('intruder')}</article>`,
        `<div role="listbox">${box('intruder')}</div>`,
        `<div data-testid="UserCell">${box('intruder')}</div>`,
        `<div role="dialog">${editor}</div>`,
        editor,
        '<div><div>',
        '</div></div>',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(onX(parts.join(''))).not.toBe('intruder');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the practice page', () => {
  it('writes as its own brand, where its composer says so', () => {
    const form =
      '<form data-relais-practice="composer" data-relais-account="essai" data-relais-account-name="Essai"><textarea data-part="editable"></textarea></form>';
    const document = parse(form);
    expect(practice.actingAccount(document.querySelector('textarea'), document)).toEqual({
      handle: 'essai',
      name: 'Essai',
    });
    const page = parse(
      '<main data-relais-account="essai"><form data-relais-practice="composer"><textarea></textarea></form></main>',
    );
    expect(practice.actingAccount(page.querySelector('textarea'), page)).toEqual({
      handle: 'essai',
      name: null,
    });
    const silent = parse('<form data-relais-practice="composer"><textarea></textarea></form>');
    expect(practice.actingAccount(silent.querySelector('textarea'), silent)).toBeNull();
  });
});

describe.skipIf(!hasSharedPages)('captured pages', () => {
  it.each([
    ['x-6', 'zelie_barve'],
    ['x-6-fr', 'zelie_barve'],
    ['x-1', null],
  ])('%s: %s', (name, handle) => {
    const document = parse(readFileSync(join(sharedPages, `${name}.html`), 'utf8'));
    const composer = document.querySelector(x.composer.editable);
    expect(x.actingAccount(null, document)?.handle ?? null).toBe(handle);
    expect(x.actingAccount(composer, document)?.handle ?? null).toBe(handle);
  });
});
