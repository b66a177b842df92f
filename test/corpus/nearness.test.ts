/** Near-duplicates are found, and comments that merely share a phrase are not. */
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../tools/corpus/nearness';

describe('near-duplicates', () => {
  it('are found past case, accents, marks and a changed word', () => {
    const texts = [
      'Le colis est arrivé en avance et très bien emballé, merci à toute l’équipe',
      'Rien à voir avec le reste',
      'le colis est arrive en avance et tres bien emballe merci a toute la bande',
    ];
    expect(nearDuplicates(texts)).toEqual(new Map([[2, 0]]));
    expect(nearDuplicates(['Bravo !', 'bravo'])).toEqual(new Map([[1, 0]]));
    expect(nearDuplicates(['👍', '👎'])).toEqual(new Map());
  });

  it('are no comments that open alike', () => {
    const texts = [
      'Bonjour, je voudrais savoir si le musée ouvre lundi',
      'Bonjour, je voudrais savoir pourquoi ma ligne est coupée',
    ];
    expect(nearDuplicates(texts)).toEqual(new Map());
  });
});
