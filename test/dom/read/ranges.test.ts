// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NodeRange, rangesOf } from '../../../src/dom/read/ranges';
import { textOf } from '../../../src/dom/read/text';

const max = 20_000;

function element(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

/** What stands in a range, read as the whole was; spaces do not count. */
function saidIn({ from, fromOffset, to, toOffset }: NodeRange, skip?: (element: Element) => boolean): string {
  const range = document.createRange();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return solid(textOf(range.cloneContents(), skip ? { max, skip } : { max }));
}
const solid = (text: string) => text.replace(/\s+/g, '');

/** Every place at which a word stands, as ranges read back. */
function found(root: HTMLElement, word: string, text = textOf(root, { max })) {
  const start = text.indexOf(word);
  return (
    rangesOf({ root, max }, text, [{ start, end: start + word.length }])?.map((one) => saidIn(one)) ?? null
  );
}

describe('a stretch of a text, found again in its nodes', () => {
  it.each([
    ['Vous êtes des voleurs !', 'voleurs'],
    ['<b>Vo</b>leurs <i>et</i> menteurs', 'Voleurs et'],
    ['<div>un</div>\n  <div>  deux\r\n  trois</div>', 'deux\ntrois'],
    ['a<br><br><br>b', 'a\n\nb'],
    ['sale <img alt="🤬"> type', 'sale 🤬 type'],
    ['ok <img alt="🤬">', '🤬'],
    ['<script>voleurs</script>voleurs', 'voleurs'],
  ])('%j', (html, word) => {
    expect(found(element(html), word)).toEqual([solid(word)]);
  });

  it('steps over what reading leaves out', () => {
    const root = element('vo<button>Voir plus</button>leurs');
    const skip = (node: Element) => node.localName === 'button';
    const [range] = rangesOf({ root, max, skip }, 'voleurs', [{ start: 0, end: 7 }]) ?? [];
    expect(range && saidIn(range, skip)).toBe('voleurs');
  });

  it('holds where the text goes on, and not where it says something else', () => {
    const root = element('Bande de voleurs et <b>la suite dépliée</b>');
    expect(found(root, 'voleurs', 'Bande de voleurs')).toEqual(['voleurs']);
    expect(found(root, 'voleurs', 'Bande de gros voleurs')).toBeNull();
    expect(found(element('Bande de'), 'voleurs', 'Bande de voleurs')).toBeNull();
  });

  it('is nothing for spaces alone, or for places beyond the text', () => {
    const root = element('a b');
    const text = textOf(root, { max });
    expect(
      rangesOf({ root, max }, text, [
        { start: 1, end: 2 },
        { start: 9, end: 12 },
      ]),
    ).toEqual([]);
    expect(rangesOf({ root, max }, text, [])).toEqual([]);
  });

  it('says the same as the text, for any tree and any stretches', () => {
    const words = fc.string({ maxLength: 10 }).map((text) => document.createTextNode(text));
    const spaces = fc
      .constantFrom(' ', '\n', ' \n\t ', '\r\n', '\u00a0')
      .map((text) => document.createTextNode(text));
    const image = fc.constant(0).map(() => Object.assign(document.createElement('img'), { alt: '☹' }));
    const end = fc.constant(0).map(() => document.createElement('br'));
    const tree = fc.letrec<{ node: Node }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        words,
        spaces,
        image,
        end,
        fc
          .tuple(fc.constantFrom('span', 'b', 'div', 'p', 'script'), fc.array(tie('node'), { maxLength: 5 }))
          .map(([tag, kids]) => {
            const node = document.createElement(tag);
            node.append(...kids);
            return node;
          }),
      ),
    })).node;
    fc.assert(
      fc.property(tree, fc.array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 5 }), (node, picks) => {
        const root = document.createElement('div');
        root.append(node);
        const text = textOf(root, { max });
        const stretches = picks.map(([start, length]) => ({ start, end: start + length }));
        const expected = stretches.map(({ start, end }) => solid(text.slice(start, end))).filter(Boolean);
        const ranges = rangesOf({ root, max }, text, stretches);
        expect(ranges?.map((one) => saidIn(one))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});
