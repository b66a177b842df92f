import { describe, expect, it } from 'vitest';
import { sceneIds, sceneWords } from '../../../src/core/classifier/scene-words';
import { likeness, sceneIn, toneIn } from '../../../src/core/classifier/tone';
import { toneIds, toneWords } from '../../../src/core/classifier/tone-words';
import { fold } from '../../../src/core/text/fold';

const tone = (word: string) => toneIds[toneIn(likeness(word, 0, word.length)) - 1] ?? null;

describe('the tone of a word', () => {
  it('is that of its whole form, or of the longest stem it begins with', () => {
    expect(tone('honteux')).toBe(tone('honteuse'));
    expect(tone('escroquerie')).toBe('deceit');
    expect(tone('arnaqueurs')).toBe('deceit');
    expect(tone('merci')).toBe('thanks');
    expect(tone('mercis')).toBe('thanks');
    expect(tone('mercier')).toBeNull();
    expect(tone('')).toBeNull();
  });

  it('reads the piece it is asked for, and no letter beyond', () => {
    expect(toneIds[toneIn(likeness('la honte ici', 3, 8)) - 1]).toBe(tone('honte'));
    expect(toneIn(likeness('la honte ici', 0, 2))).toBe(0);
  });

  it.each(toneIds)('words of %s are folded, and stems are long enough to tell', (id) => {
    for (const word of toneWords[id].split(' ')) {
      expect(word).toMatch(/^[a-z']{2,}~?$/);
      if (word.endsWith('~')) expect(word.length, word).toBeGreaterThan(3);
      expect(fold(word.replace('~', '')).text).toBe(word.replace('~', ''));
    }
  });
});

describe('the scene of a word', () => {
  const scene = (word: string) => sceneIds[sceneIn(likeness(word, 0, word.length)) - 1] ?? null;

  it('is the same in both languages', () => {
    expect(scene('avocate')).toBe('court');
    expect(scene('barrister')).toBe('court');
    expect(scene('falaise')).toBe(scene('cliff'));
    expect(scene("j'")).toBe('self');
    expect(scene('table')).toBeNull();
  });

  it.each(sceneIds)('words of %s are folded, none is said twice there', (id) => {
    const words = sceneWords[id].split(' ');
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const word of words) {
      expect(word).toMatch(/^[a-z']+~?$/);
      expect(fold(word.replace('~', '')).text).toBe(word.replace('~', ''));
    }
  });
});
