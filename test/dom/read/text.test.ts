// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, textOf } from '../../../src/dom/read/text';

function element(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}
const read = (html: string, max = 20_000) => textOf(element(html), { max });

describe('textOf', () => {
  it.each([
    ['Bonjour', 'Bonjour'],
    ['a<br>b', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<div dir="auto">a</div><div dir="auto"><br></div><div dir="auto">b</div>', 'a\n\nb'],
    ['<p>a</p>\n', 'a'],
    ['a <span>b</span> c', 'a b c'],
    ['ok <img alt="🎉"> et <img>', 'ok 🎉 et'],
    ['<ul><li>un</li><li>deux</li></ul>', 'un\ndeux'],
    ['un\n\n\ndeux  \ntrois', 'un\n\ndeux\ntrois'],
    ['a\r\nb', 'a\nb'],
    ['<b>a</b><script>x()</script><style>y</style><svg><text>z</text></svg><!-- no -->b', 'ab'],
    ['a\u00a0: b', 'a\u00a0: b'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it('leaves out what it is told to, with everything inside', () => {
    const root = element('un <button>Voir <b>plus</b></button>deux');
    expect(textOf(root, { max: 99, skip: (node) => node.localName === 'button' })).toBe('un deux');
  });

  it('keeps the text of any tree of inline elements', () => {
    const leaf = fc.string({ maxLength: 12 }).map((text) => document.createTextNode(text));
    const tree = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(fc.constantFrom('span', 'b', 'a', 'em'), fc.array(tie('node'), { maxLength: 4 }))
          .map(([tag, kids]) => {
            const node = document.createElement(tag);
            node.append(...kids);
            return node;
          }),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (node) => {
        const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
        expect(folded(textOf(node, { max: 20_000 }))).toBe(folded(node.textContent));
      }),
    );
  });

  it('never ends or begins with a line break, has at most one blank line, and keeps to its length', () => {
    const piece = fc.constantFrom(
      'a',
      '😀',
      ' ',
      '\n',
      '<br>',
      '<div>b</div>',
      '<p></p>',
      '<img alt="🎉">',
      'mot ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (pieces, max) => {
        const text = read(pieces.join(''), max);
        expect(text).not.toMatch(/^\n|\n$|\n{3}/);
        expect(text.length).toBeLessThanOrEqual(max);
        expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
    );
  });

  it('reads only the beginning of a text of 1 MB, of 60,000 nodes and of 3,000 levels', () => {
    const long = element('');
    long.append('x'.repeat(1_000_000));
    const wide = element('');
    for (let node = 0; node < 30_000; node += 1) wide.append(document.createElement('i'), 'y');
    const deep = document.createElement('div');
    // Built from the inside: putting a node into a deep tree costs its depth.
    let inner: Element = document.createElement('b');
    inner.append('fond');
    for (let level = 0; level < 3_000; level += 1) {
      const outer = document.createElement('span');
      outer.append(inner);
      inner = outer;
    }
    deep.append(inner);
    let visited = 0;
    const count = () => {
      visited += 1;
      return false;
    };
    expect(textOf(long, { max: 20_000 })).toBe('x'.repeat(20_000));
    expect(textOf(wide, { max: 20_000, skip: count })).toMatch(/^y{1,20000}$/);
    expect(visited).toBeLessThanOrEqual(20_000);
    expect(textOf(deep, { max: 20_000 })).toBe('fond');
  });
});

describe('lineOf', () => {
  it('folds spaces and says null for nothing', () => {
    expect(lineOf(element('<div> Léa\n<div>Rivoire</div></div>'))).toBe('Léa Rivoire');
    expect(lineOf(element('<div> <br> </div>'))).toBeNull();
  });
});
