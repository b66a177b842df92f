/** What folding takes away from a text is named for the classifier, and a plain text has no shape at all. */
import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/core/signals/shapes';
import { fold } from '../../../src/core/text/fold';

const shapes = (text: string) => shapesOf(fold(text));

describe('the shapes of a text', () => {
  it.each([
    ['Bonjour, le train de midi est parti', []],
    ['', []],
    ['la SNCF a encore gagné', ['shape loud']],
    ['le SAV et la TVA', []],
    ['RENDEZ-NOUS NOS TRAINS', ['shape shouted']],
    ['ÉNORME, vraiment', ['shape loud']],
    ['trooooop bien', ['shape stretched']],
    ['bien 😀', ['shape picture']],
    ['bien 😀😀😀', ['shape pictures']],
    ['bravo !', ['shape cheer']],
    ['bravo !!', ['shape cheers']],
    ['ah ? vraiment ?', ['shape asks']],
    ['pourquoi ?', []],
    ['votre « service »', ['shape quoted']],
    ['bon...', ['shape trailing']],
    ['bon…', ['shape trailing']],
  ])('%s', (text, wanted) => {
    expect(shapes(text)).toEqual(wanted);
  });

  it('are the same twice, and read the longest text at once', () => {
    const long = 'AÉ!?"😀…'.repeat(2_000);
    expect(shapes(long)).toEqual(shapes(long));
    expect(shapes(long)).toContain('shape quoted');
  });
});
