// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { facebook } from '../../src/sites/facebook/adapter';
import { practice } from '../../src/sites/practice/adapter';
import type { Site } from '../../src/sites/site';
import { x } from '../../src/sites/x/adapter';
import { parse } from './read-all';

const pages = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages');

function open(site: Site, name: string) {
  const { url } = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8')) as { url: string };
  const document = parse(readFileSync(join(pages, `${name}.html`), 'utf8'));
  const page = site.page(new URL(url));
  const container = (id: string): Element => {
    const found = [...document.querySelectorAll(site.containers)].find(
      (one) => site.read(one, page)[0]?.id === id,
    );
    if (found === undefined) throw new Error(`${id} is not on the page`);
    return found;
  };
  return { document, page, container, composer: (id: string) => site.composerFor(container(id), page) };
}

const focal = '1901000000000000001';
const first = '1901000000000000011';
const editor = '<div contenteditable="true" data-testid="tweetTextarea_0" role="textbox"></div>';
const send = '<button data-testid="tweetButton"></button>';

describe('X', () => {
  it('gives the inline editor to the post of the address only', () => {
    const { document, composer } = open(x, 'x/thread-fr');
    expect(composer(focal)).toBe(document.querySelector('[contenteditable]'));
    expect(composer(first)).toBeNull();
  });

  it('finds the inline editor in the next cell too, and gives none on other pages', () => {
    const { document, composer, container } = open(x, 'x/thread-fr');
    const block = document.querySelector('[data-testid="inline_reply_offscreen"]') as Element;
    const cell = document.createElement('div');
    cell.setAttribute('data-testid', 'cellInnerDiv');
    cell.append(block);
    document.querySelector('[data-testid="cellInnerDiv"]')?.after(cell);
    expect(composer(focal)).toBe(document.querySelector('[contenteditable]'));
    expect(x.composerFor(container(focal), x.page(new URL('https://x.com/home')))).toBeNull();
  });

  it('gives a dialog’s editor to the post shown in it, and to no other', () => {
    const { document, composer, container } = open(x, 'x/thread-fr');
    const copy = container(first).outerHTML;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog">${copy}<div>${editor}${send}</div></div>`,
    );
    const inDialog = document.querySelector('[role="dialog"] [contenteditable]');
    expect(composer(first)).toBe(inDialog);
    expect(composer(focal)).toBeNull();
    expect(composer('1901000000000000013')).toBeNull();
  });

  it('knows the post in a dialog that shows it without addresses', () => {
    const { document, composer, container } = open(x, 'x/thread-fr');
    const copy = container(first).cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog">${copy.outerHTML}${editor}${send}</div>`,
    );
    expect(composer(first)).toBe(document.querySelector('[role="dialog"] [contenteditable]'));
    expect(composer('1901000000000000012')).toBeNull();
  });

  it('gives nobody the editor of a dialog that shows no post', () => {
    const { document, composer } = open(x, 'x/thread-fr');
    document.body.insertAdjacentHTML('beforeend', `<div role="dialog">${editor}${send}</div>`);
    expect(composer(first)).toBeNull();
    expect(composer(focal)).toBeNull();
  });

  it('leads from the editor to the closest root with the send button', () => {
    const { document, composer } = open(x, 'x/thread-fr');
    const root = composer(focal)?.closest(x.composer.root);
    expect(root).toBe(document.querySelector('[data-testid="inline_reply_offscreen"]'));
    expect(root?.querySelector(x.composer.submit)?.getAttribute('data-testid')).toBe('tweetButtonInline');
  });
});

const form = (label: string) =>
  `<form role="presentation"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"></div>` +
  '<div id="focused-state-composer-submit"><div role="button"></div></div></form>';
const [c1, reply, r3, c2] = ['7101000000000001', '7101000000000002', '7101000000000004', '7101000000000005'];

describe('Facebook', () => {
  const load = (name = 'facebook/thread-fr') => {
    const opened = open(facebook, name);
    /** Puts a composer at the end of the thread of a comment, as Facebook does. */
    const answer = (id: string, label: string): Element => {
      const thread = opened.container(id).parentElement?.parentElement as Element;
      thread.insertAdjacentHTML('beforeend', `<div>${form(label)}</div>`);
      return thread.lastElementChild?.querySelector('[contenteditable]') as Element;
    };
    return { ...opened, answer };
  };

  it('gives nothing to a comment while only the post’s own composer is there', () => {
    const { document, composer } = load();
    expect(composer(c1)).toBeNull();
    expect(composer(reply)).toBeNull();
    expect(composer('7101000000000007')).toBeNull();
    const posts = [...document.querySelectorAll('[contenteditable]')];
    expect(composer('pfbid02TisanesBelormeQ7x9Z')).toBe(posts.at(-1));
  });

  it('gives a composer that names nobody to the comment whose thread it stands in', () => {
    const { composer, answer } = load();
    const mine = answer(c1, 'Écrivez une réponse…');
    expect(composer(c1)).toBe(mine);
    expect(composer(c2)).toBeNull();
    expect(composer(reply)).toBeNull();
  });

  it('gives a composer that names its person to that person only', () => {
    const { composer, answer } = load();
    const mine = answer(c1, 'Répondre à Studio 75');
    expect(composer(r3)).toBe(mine);
    expect(composer(c1)).toBeNull();
    expect(composer(c2)).toBeNull();
  });

  it('is not misled by a name that begins like another', () => {
    const { composer, answer } = load();
    answer(c1, 'Répondre à Studio 751');
    expect(composer(r3)).toBeNull();
  });

  it('never gives the post the composer of a thread', () => {
    const { document, composer, answer } = load();
    const own = [...document.querySelectorAll('[contenteditable]')].at(-1);
    answer(c1, 'Répondre à Maëlle Tranchevent');
    expect(composer('pfbid02TisanesBelormeQ7x9Z')).toBe(own);
  });

  it('keeps to the dialog in front', () => {
    const { composer } = load('facebook/dialog-group-en');
    expect(composer('7201000000000001')?.getAttribute('aria-label')).toBe('Reply to Gaspard Vimont…');
    expect(composer('7201000000000003')).toBeNull();
    expect(composer('1087000000000002')?.getAttribute('aria-label')).toBe('Write a comment…');
  });

  it('leads from the editor to the form and its send button', () => {
    const { composer } = load('facebook/dialog-group-en');
    const root = composer('7201000000000001')?.closest(facebook.composer.root);
    expect(root?.querySelector(facebook.composer.submit)?.getAttribute('role')).toBe('button');
  });
});

describe('the practice page', () => {
  it('gives the composer that says whom it answers', () => {
    const { document, composer } = open(practice, 'practice/thread');
    expect(composer('p1')).toBe(document.querySelector('textarea'));
    expect(composer('c1')).toBeNull();
    expect(
      composer('p1')?.closest(practice.composer.root)?.querySelector(practice.composer.submit),
    ).not.toBeNull();
  });
});
