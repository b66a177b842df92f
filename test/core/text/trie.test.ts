import { describe, expect, it } from 'vitest';
import { ROOT, Trie } from '../../../src/core/text/trie';

const walk = (trie: Trie, word: string): number => {
  let node = ROOT;
  for (let at = 0; at < word.length && node !== 0; at += 1) node = trie.step(node, word.charCodeAt(at));
  return node;
};

describe('a trie', () => {
  const words = Array.from({ length: 6_000 }, (_, at) => (at * 7919).toString(36)).concat(
    'déçu',
    '😡',
    'a b',
  );

  it('leads along every word that was filed, to the node it was filed under, and nowhere else', () => {
    const trie = new Trie();
    const nodes = new Map(words.map((word) => [word, trie.add(word)]));
    for (const [word, node] of nodes) expect(walk(trie, word), word).toBe(node);
    expect(new Set(nodes.values()).size).toBe(new Set(words).size);
    for (const other of ['zzzzzz', 'dét', '😢', 'a  b', '€']) expect(walk(trie, other)).toBe(0);
  });

  it('gives a word filed twice the same node', () => {
    const trie = new Trie();
    expect(trie.add('merci')).toBe(trie.add('merci'));
    expect(trie.add('')).toBe(ROOT);
  });
});
