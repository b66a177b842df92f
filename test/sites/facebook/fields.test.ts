// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facebook } from '../../../src/sites/facebook/adapter';
import { parse, readAll } from '../read-all';

const url = 'https://www.facebook.com/maison/posts/1001';

interface Given {
  readonly id: string;
  readonly of?: string;
  readonly name: string;
  readonly body: string;
  readonly more?: string;
}

/** A comment as short as the contract allows. */
function comment({ id, of, name, body, more = '' }: Given): string {
  const ids = of === undefined ? `comment_id=${id}` : `comment_id=${of}&amp;reply_comment_id=${id}`;
  return (
    `<div role="article" aria-label="x"><a href="/${name}?comment_id=${btoa(`comment:1001_${id}`)}"><span>${name}</span></a>` +
    `${body}<ul><li><a href="/maison/posts/1001?${ids}">1 h</a></li></ul>${more}</div>`
  );
}
const text = (words: string) => `<span dir="auto" lang="fr"><div dir="auto">${words}</div></span>`;
const reacted = (label: string, painted = '') =>
  `<div role="button" aria-label="${label}"><img src="data:,">${painted}</div>`;
const read = (html: string) => readAll(facebook, parse(html), url);

describe('a comment on Facebook', () => {
  it('keeps a nested reply’s text and counters out of its own', () => {
    const reply = comment({ id: '2', of: '1', name: 'bo', body: text('Réponse') + reacted('9 zz', '9') });
    const [outer, inner] = read(comment({ id: '1', name: 'al', body: text('Question'), more: reply }));
    expect(outer).toMatchObject({ id: '1', kind: 'comment', text: 'Question', counts: { reactions: null } });
    expect(inner).toMatchObject({ id: '2', kind: 'reply', parentId: '1', counts: { reactions: 9 } });
  });

  it('does not take other numbers for reactions', () => {
    const body =
      text('Oui') +
      '<div role="button" aria-label="Répondre à Studio 75">Répondre</div>' +
      '<div role="button" aria-label="Options 12" aria-haspopup="menu"><i></i></div>' +
      '<a role="link" aria-label="3 photos"><img src="data:,"></a>';
    expect(read(comment({ id: '1', name: 'al', body }))[0]?.counts.reactions).toBeNull();
  });

  it('leaves a rounded number of reactions unknown', () => {
    const body = text('Oui') + reacted('1.2K reactions; see who reacted', '<span>1.2K</span>');
    expect(read(comment({ id: '1', name: 'al', body }))[0]?.counts.reactions).toBeNull();
  });

  it('reads a text that carries no language', () => {
    const body = '<span dir="auto"><div><div dir="auto">Un</div><div dir="auto">deux</div></div></span>';
    expect(read(comment({ id: '1', name: 'al', body }))[0]).toMatchObject({ text: 'Un\ndeux', lang: null });
  });

  it('tells a folded text from an opened one by its ellipsis', () => {
    const folded = text('Début de l’histoire… <div role="button">Voir plus</div>');
    const opened = text('Toute l’histoire. <div role="button">Voir moins</div>');
    expect(read(comment({ id: '1', name: 'al', body: folded }))[0]).toMatchObject({
      text: 'Début de l’histoire',
      truncated: true,
    });
    expect(read(comment({ id: '1', name: 'al', body: opened }))[0]).toMatchObject({
      text: 'Toute l’histoire.',
      truncated: false,
    });
  });

  it('counts folded replies only while none of them is shown', () => {
    const one = comment({ id: '1', name: 'al', body: text('Question') });
    const two = comment({ id: '3', name: 'cy', body: text('Autre') });
    const reply = comment({ id: '2', of: '1', name: 'bo', body: text('Réponse') });
    const button = '<div role="button"><span>Voir 4 réponses</span></div>';
    const thread = (inner: string) =>
      `<div><div><div>${one}</div>${inner}</div><div><div>${two}</div></div></div>`;
    expect(read(thread(button)).map((item) => item.counts.replies)).toEqual([4, null]);
    expect(read(thread(`<div>${reply}</div>${button}`))[0]?.counts.replies).toBeNull();
  });

  it('does not paint a scrambled time as one', () => {
    const letters = [...'1j3hx9k2'].map((sign) => `<b style="order:1">${sign}</b>`).join('');
    const html = comment({ id: '1', name: 'al', body: text('Oui') }).replace('>1 h<', `>${letters}<`);
    expect(read(html)[0]?.timeText).toBeNull();
  });
});

describe('a post on Facebook', () => {
  const post = (row: string) =>
    `<div role="article"><div data-ad-rendering-role="profile_name"><a href="/maison">Maison</a></div>` +
    `<a href="/maison/posts/1001">1 j</a><div data-ad-preview="message">Bonjour</div>${row}<div role="button">J’aime</div></div>`;
  const button = (words: string, more = '') => `<div role="button"${more}>${words}</div>`;
  const counts = (row: string) => read(post(row))[0]?.counts;

  it('tells comments from shares by their order', () => {
    expect(counts(button('12 zz') + button('3 qq'))).toMatchObject({ replies: 12, shares: 3 });
  });

  it('does not guess what a single number counts', () => {
    expect(counts(button('3 qq'))).toMatchObject({ replies: null, shares: null });
    expect(counts(button('3 qq', ' aria-expanded="false"'))).toMatchObject({ replies: 3, shares: null });
  });

  it('adds single reactions up only while all of them are shown', () => {
    const bar = (...labels: string[]) =>
      `<span role="toolbar">${labels.map((label) => `<div role="button" aria-label="${label}"></div>`).join('')}</span>`;
    expect(counts(bar('A: 181 zz', 'B: 9 zz'))?.reactions).toBe(190);
    expect(counts(bar('A: 181 zz', 'B: 9 zz', 'C: 2 zz'))?.reactions).toBeNull();
    expect(counts(`${bar('A: 181 zz', 'B: 9 zz', 'C: 2 zz')}<span>195</span>`)?.reactions).toBe(195);
  });

  it('says how many comments are announced', () => {
    const document = parse(post(button('12 zz') + button('3 qq')));
    expect(facebook.announced(document, facebook.page(new URL(url)))).toBe(12);
    expect(facebook.announced(parse(''), facebook.page(new URL(url)))).toBeNull();
  });

  it('is an advertisement when it links to why it is shown', () => {
    expect(read(post('<a href="/ads/about/?x=1">?</a>'))[0]?.kind).toBe('ad');
  });
});
