import { describe, expect, it } from 'vitest';
import { cueBuckets, featuresOf } from '../../../src/core/classifier/features';
import { sceneWords } from '../../../src/core/classifier/scene-words';
import { fold } from '../../../src/core/text/fold';

const SIZE = 65_536;
const read = (text: string) => featuresOf(fold(text).text, SIZE);
const wordsOf = (text: string) => {
  const folded = fold(text).text;
  return featuresOf(folded, SIZE).spans.map(({ start, end }) => folded.slice(start, end));
};

describe('words', () => {
  it('are split at French elisions, kept whole in English ones; marks and emoji are words', () => {
    expect(wordsOf("L'avocat n'a pas don't ?! 😡 #fail 45€")).toEqual([
      "l'",
      'avocat',
      "n'",
      'a',
      'pas',
      "don't",
      '?!',
      '😡',
      '#',
      'fail',
      '45',
      '€',
    ]);
  });

  it('count the same with and without accents, capitals and elongation', () => {
    expect(read('DÉÇU').words.buckets).toEqual(read('decu').words.buckets);
    expect(read('nuuuul').words.buckets).toEqual(read('nul').words.buckets);
  });

  it('count numbers by their length', () => {
    expect(read('45 euros').words.buckets).toEqual(read('72 euros').words.buckets);
    expect(read('45 euros').words.buckets).not.toEqual(read('450 euros').words.buckets);
  });

  it('say more under a negation, for four words of the same clause', () => {
    const plain = read('content du service rapide merci').words.buckets.length;
    expect(read('pas content du service rapide merci').words.buckets.length).toBe(plain + 2 + 4);
    expect(read('pas content, du service rapide merci').words.buckets.length).toBe(plain + 2 + 1);
  });

  it('are also faces made of marks, and dots in a row, but no part of an address', () => {
    expect(wordsOf('bof... :-( ok ;) <3')).toEqual(['bof', '...', ':-(', 'ok', ';)', '<3']);
    expect(read('super :)').words.buckets).toEqual(read('super ;-)').words.buckets);
    expect(wordsOf('http://a.example/b')).toEqual(['http', 'a', 'example', 'b']);
  });
});

describe('stems', () => {
  it('are shared by the forms of a long word', () => {
    expect(read('remboursez').stems.buckets).toEqual(read('remboursement').stems.buckets);
    expect(read('sac').stems.buckets).toEqual([]);
  });
});

describe('tones', () => {
  it('are shared by words of one kind in both languages, and another under a negation', () => {
    expect(read('ignoble').tones.buckets).toEqual(read('disgusting').tones.buckets);
    expect(read('ignoble').tones.buckets).not.toEqual(read('merci').tones.buckets);
    expect(read('pas ignoble').tones.buckets).not.toEqual(read('ignoble').tones.buckets);
    expect(read('la table').tones.buckets).toEqual([]);
  });
});

describe('scenes', () => {
  it('are paired wherever they stand, in whatever order and language', () => {
    const one = new Set(read('le pont, la nuit').pairs.buckets);
    expect(read('la nuit sur le pont').pairs.buckets.every((bucket) => one.has(bucket))).toBe(true);
    expect(new Set(read('a bridge at night').pairs.buckets)).toEqual(one);
    expect(one.size).toBe(3);
  });

  it('are met once each, and a text full of them has no more pairs than another', () => {
    const once = read('le pont').pairs.buckets;
    expect(read('le pont, le pont, le quai').pairs.buckets).toEqual(once);
    const all = Object.values(sceneWords).join(' ').replaceAll('~', '');
    expect(read(all).pairs.buckets).toHaveLength((12 * 13) / 2);
    expect(read('table').pairs.buckets).toEqual([]);
  });
});

describe('grams', () => {
  it('of a misspelt word are mostly those of the right one', () => {
    const right = new Set(read('remboursement').grams.buckets);
    const wrong = read('remboursment').grams.buckets;
    expect(wrong.filter((bucket) => right.has(bucket)).length / wrong.length).toBeGreaterThan(0.7);
  });

  it('belong to their word', () => {
    const { spans, grams } = read('deux mots');
    expect(new Set(grams.words)).toEqual(new Set([0, 1]));
    expect(spans).toHaveLength(2);
  });
});

describe('any input', () => {
  it.each([
    '',
    ' ',
    '\ud800',
    '😀',
    "'",
    'a'.repeat(20_000),
    'ab '.repeat(7_000),
    '\u0301'.repeat(20_000),
    '?!'.repeat(9_000),
  ])('gives buckets within bounds, and an end', (text) => {
    const { spans, words, stems, grams, tones, pairs } = read(text);
    expect(spans.length).toBeLessThanOrEqual(300);
    for (const bucket of [words, stems, grams, tones, pairs].flatMap(({ buckets }) => buckets)) {
      expect(Number.isInteger(bucket) && bucket >= 0 && bucket < SIZE).toBe(true);
    }
  });

  it('gives a bucket a cue', () => {
    const [one, same, other] = cueBuckets(['praise.word', 'praise.word', 'praise.emoji'], SIZE);
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });
});
