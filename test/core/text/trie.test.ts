import { describe, expect, it } from 'vitest';
import { type PackedTrie, ROOT, Trie } from '../../../src/core/text/trie';

const walk = (trie: PackedTrie, word: string): number => {
  let node = ROOT;
  for (let at = 0; at < word.length && node !== 0; at += 1) node = trie.step(node, word.charCodeAt(at));
  return node === 0 ? 0 : trie.word(node);
};

describe('a trie', () => {
  const words = Array.from({ length: 6_000 }, (_, at) => (at * 7919).toString(36)).concat(
    'déçu',
    '😡',
    'a b',
  );

  it('leads along every word that was filed, to the number it was given, and nowhere else', () => {
    const trie = new Trie();
    const numbers = new Map(words.map((word) => [word, trie.add(word)]));
    const packed = trie.pack();
    for (const [word, number] of numbers) expect(walk(packed, word), word).toBe(number);
    expect(new Set(numbers.values()).size).toBe(new Set(words).size);
    expect(trie.size).toBe(new Set(words).size);
    for (const other of ['zzzzzz', 'dét', '😢', 'a  b', '€', 'd', '']) expect(walk(packed, other)).toBe(0);
  });

  it('gives a word filed twice the same number', () => {
    const trie = new Trie();
    expect(trie.add('merci')).toBe(trie.add('merci'));
    expect(trie.add('merc')).not.toBe(trie.add('merci'));
  });

  it('grows a word unit by unit, to where the whole word was filed', () => {
    const trie = new Trie();
    const number = trie.add('été');
    let node = ROOT;
    for (const unit of 'été') node = trie.grow(node, unit.charCodeAt(0));
    expect(trie.end(node)).toBe(number);
    expect([trie.depth(node), trie.spell(node), trie.spell(trie.parent(node))]).toEqual([3, 'été', 'ét']);
    expect(trie.parent(ROOT)).toBe(0);
  });
});
