import { describe, expect, it } from 'vitest';
import { topicIndex } from '../../../src/core/rules/topic';
import { WordIndex } from '../../../src/core/rules/words';
import { fold } from '../../../src/core/text/fold';

const topics = [
  { id: 'delivery', name: 'Livraison', keywords: ['colis', 'livraison'], examples: [] as string[] },
  { id: 'refund', name: 'Remboursement', keywords: ['rembours*'], examples: [] as string[] },
  {
    id: 'tram',
    name: 'Ligne de tram',
    keywords: ['tram'],
    examples: ['Encore coincés entre Vauban et la mairie'],
  },
];

function routed(text: string, from = topics): string | null {
  const words = new WordIndex();
  const index = topicIndex(from, (list) => words.add(list).group);
  const folded = fold(text).text;
  return index.of(folded, words.scan(folded));
}

describe('the topic of a comment', () => {
  it.each([
    ['Mon colis est perdu', 'delivery'],
    ['On me rembourse quand ?', 'refund'],
    ['Le tram ne vient plus', 'tram'],
  ])('is that of the keyword in it: %s', (text, id) => {
    expect(routed(text)).toBe(id);
  });

  it.each([
    ['The courier never rang', 'delivery'],
    ['le transporteur s’est trompé d’adresse', 'delivery'],
    ['Where is my refund', 'refund'],
  ])('is heard in other words for the same thing: %s', (text, id) => {
    expect(routed(text)).toBe(id);
  });

  it('is learned from examples', () => {
    const text = 'Une heure coincés à Vauban ce matin';
    expect(routed(text)).toBe('tram');
    expect(
      routed(
        text,
        topics.map((topic) => ({ ...topic, examples: [] })),
      ),
    ).not.toBe('tram');
  });

  it.each(['', '❤️', 'Merci', 'oui non peut-être'])('is none where nothing says it: %j', (text) => {
    expect(routed(text)).toBeNull();
  });

  it('goes to the most keywords, and to the first in the charter between equals', () => {
    expect(routed('colis, livraison, et le tram')).toBe('delivery');
    const twins = ['b', 'a'].map((id) => ({ id, name: 'X', keywords: ['quai'], examples: [] }));
    expect(routed('au quai', twins)).toBe('b');
  });

  it('reads a long text in no time, and the same twice', () => {
    const text = 'le colis de la ligne est perdu '.repeat(2_000);
    const started = performance.now();
    expect(routed(text)).toBe(routed(text));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
