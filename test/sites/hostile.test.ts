// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT, socialCommentSchema } from '../../src/core/comment';
import { facebook } from '../../src/sites/facebook/adapter';
import { practice } from '../../src/sites/practice/adapter';
import type { Site } from '../../src/sites/site';
import { x } from '../../src/sites/x/adapter';
import { parse, readAll } from './read-all';

const pages = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages');

interface Case {
  readonly site: Site;
  readonly name: string;
  /** Selector of the text of a comment, and of what names it. */
  readonly text: string;
  readonly id: string;
}
const cases: readonly Case[] = [
  { site: x, name: 'x/thread-fr', text: '[data-testid="tweetText"]', id: '1901000000000000011' },
  { site: facebook, name: 'facebook/thread-fr', text: 'span[lang]', id: '7101000000000001' },
  { site: practice, name: 'practice/thread', text: '[data-part="text"]', id: 'c1' },
];

function load({ name }: Case): { html: string; url: string } {
  const { url } = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8')) as { url: string };
  return { url, html: readFileSync(join(pages, `${name}.html`), 'utf8') };
}

/** The container that a site reads as the comment of this id. */
function containerOf({ site, id }: Case, document: Document, url: string): Element {
  const page = site.page(new URL(url));
  const found = [...document.querySelectorAll(site.containers)].find(
    (container) => site.read(container, page)[0]?.id === id,
  );
  if (found === undefined) throw new Error(`${id} is not on the page`);
  return found;
}

describe.each(cases)('$name, made hostile', (given) => {
  const { site } = given;

  it('caps a text of 1 MB', () => {
    const { html, url } = load(given);
    const document = parse(html);
    const container = containerOf(given, document, url);
    container.querySelector(given.text)?.replaceChildren('é'.repeat(1_000_000));
    const [comment] = site.read(container, site.page(new URL(url)));
    expect(comment?.text).toBe('é'.repeat(MAX_TEXT));
    expect(socialCommentSchema.safeParse(comment).success).toBe(true);
  });

  it('caps names and never gives what the schema refuses', () => {
    const { html, url } = load(given);
    const document = parse(html.replace(/Maëlle Tranchevent|Léa Rivoire/g, 'N'.repeat(5_000)));
    for (const comment of readAll(site, document, url)) {
      expect(socialCommentSchema.safeParse(comment).error).toBeUndefined();
    }
  });

  it('reads a container that was taken out of the page', () => {
    const { html, url } = load(given);
    const container = containerOf(given, parse(html), url);
    container.remove();
    const [comment] = site.read(container, site.page(new URL(url)));
    expect(comment?.id).toBe(given.id);
    expect(site.composerFor(container, site.page(new URL(url)))).toBeNull();
  });

  it('gives a new identity when the page puts another comment into the same element', () => {
    const { html, url } = load(given);
    const page = site.page(new URL(url));
    const document = parse(html);
    const all = [...document.querySelectorAll(site.containers)];
    const container = containerOf(given, document, url);
    const kind = site.read(container, page)[0]?.kind;
    const other = all.find((one) => {
      const [comment] = site.read(one, page);
      return (
        one !== container && !one.contains(container) && !container.contains(one) && comment?.kind === kind
      );
    });
    if (other === undefined) throw new Error('no other comment on the page');
    const [before] = site.read(container, page);
    const [wanted] = site.read(other, page);
    const attributes = [...other.attributes].map(({ name, value }) => [name, value] as const);
    const content = other.innerHTML;
    other.remove();
    container.innerHTML = content;
    for (const [name, value] of attributes) container.setAttribute(name, value);
    const [after] = site.read(container, page);
    expect(after?.id).not.toBe(before?.id);
    // Parent and folded replies come from what stands around the element, which stayed as it was.
    const inside = (comment: typeof after) => ({
      ...comment,
      parentId: null,
      counts: comment?.counts.reactions,
    });
    expect(inside(after)).toEqual(inside(wanted));
  });

  it('survives the loss of any one element of a container', () => {
    const { html, url } = load(given);
    const page = site.page(new URL(url));
    const container = containerOf(given, parse(html), url);
    for (const element of [...container.querySelectorAll('*')]) {
      const hole = document.createComment('');
      element.replaceWith(hole);
      for (const comment of site.read(container, page)) {
        expect(socialCommentSchema.safeParse(comment).error).toBeUndefined();
      }
      hole.replaceWith(element);
    }
  });
});

describe('broken and foreign markup', () => {
  it.each([x, facebook, practice])('$id reads nothing from empty containers', (site) => {
    const document = parse(
      '<article data-testid="tweet"></article><div role="article"></div><div role="dialog"></div>' +
        '<div role="main"></div><article data-relais-practice="comment"></article>' +
        '<div role="article" aria-label="x"><a href="https://[bad?comment_id=%E0%A4%A"></a><a href="?comment_id=@@@"></a></div>',
    );
    expect(readAll(site, document, 'https://www.facebook.com/a/posts/123')).toEqual([]);
  });

  it('does not take an address of another origin for an identity', () => {
    const document = parse(
      '<div role="article" aria-label="x"><a href="https://evil.example/zoe?comment_id=12"><span>Zoé</span></a>' +
        '<a href="https://www.facebook.com.evil.example/a/posts/9?comment_id=12">1 h</a></div>',
    );
    expect(readAll(facebook, document, 'https://www.facebook.com/a/posts/123')).toEqual([]);
  });
});
