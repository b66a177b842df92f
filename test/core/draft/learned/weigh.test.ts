import { describe, expect, it } from 'vitest';
import { weighedHeads } from '../../../../src/core/draft/learned/heads';
import { packTable, unpack } from '../../../../src/core/draft/learned/pack';
import { countedNames, countedRows, weigh, weighAll } from '../../../../src/core/draft/learned/weigh';
import { packed } from '../../../../src/core/draft/learned/weights';
import { WORDING_ROWS, wordingOf } from '../../../../src/core/draft/learned/wording';

const HEADS = weighedHeads.length;

describe('weights as text', () => {
  it('come back as they were, to the step, empty rows too', () => {
    const none = weighedHeads.map(() => 0);
    const some = weighedHeads.map((_, at) => (at - 3) / 4);
    const rows = [some, ...Array.from({ length: 230 }, () => none), some.toReversed()];
    const table = packTable(['first'], rows);
    const back = unpack({ ...packed, ideas: table }).ideas;
    expect(back.length).toBe(rows.length * HEADS);
    for (const [at, weight] of rows.flat().entries())
      expect(Math.abs((back[at] as number) - weight)).toBeLessThanOrEqual(table.step / 2 + 1e-6);
  });

  it('are those of the ideas and turns that the coach reads: `npm run train:drafts` after a change of either', () => {
    const { ideas, ideaPairs, turns, stems, pairs } = unpack(packed);
    expect(packed.ideas.names).toBe(countedNames.idea.join('\n'));
    expect(packed.turns.names).toBe(countedNames.turn.join('\n'));
    expect(ideas.length).toBe(countedRows.idea * HEADS);
    expect(ideaPairs.length).toBe(countedRows.ideaPair * HEADS);
    expect(turns.length).toBe(countedRows.turn * HEADS);
    expect(stems.table.length).toBe(stems.rows.size * HEADS);
    expect(pairs.table.length).toBe(pairs.rows.size * HEADS);
    expect(packed.bias.length).toBe(HEADS);
    expect(unpack(packed).wording.table.length).toBe(WORDING_ROWS * HEADS);
    expect(packed.wordingBias.length).toBe(HEADS);
  });
});

describe('a sentence', () => {
  const of = (head: (typeof weighedHeads)[number], text: string) =>
    weigh(text)[weighedHeads.indexOf(head)] as number;

  it('weighs the same each time, and something for every check', () => {
    const text = 'la tasse se remplace en boutique, sur presentation du ticket';
    expect([...weigh(text)]).toEqual([...weigh(text)]);
    expect(weigh(text).length).toBe(HEADS);
    expect(weigh('').every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['threat', 'nos avocats gardent une capture de votre message', 'le dossier se demande a l accueil'],
    ['commitment', 'nous vous rendons les 30 euros vendredi', 'les 30 euros figurent au tarif affiche'],
    [
      'blame',
      "si vous aviez lu l'etiquette, rien ne serait arrive",
      "l'etiquette est petite, elle se rate facilement",
    ],
  ] as const)('%s weighs more than what is like it and is none', (head, one, none) => {
    expect(of(head, one)).toBeGreaterThan(of(head, none) + 0.5);
  });
});

describe('the wording of a whole draft', () => {
  const kind = 'le lien est en page deux.';
  const harsh = 'relisez donc votre contrat, tout le monde y arrive, apparemment sauf vous.';
  const of = (text: string, sentence: string) =>
    (weighAll([sentence], [[]], '', text)[0] as Float64Array)[weighedHeads.indexOf('blame')] as number;

  it('weighs on every sentence alike, and the same each time', () => {
    const text = `${kind} ${harsh}`;
    expect(of(text, kind)).toBe(of(text, kind));
    expect(of(`${harsh} ${kind}`, kind)).toBeGreaterThan(of(`${kind} ${kind}`, kind));
  });

  it('is read once a word, whatever its length', () => {
    expect(wordingOf('a b a b a b').rows.length).toBe(new Set(wordingOf('a b a b a b').rows).size);
    expect(wordingOf('').rows).toEqual([]);
    const long = wordingOf('relisez votre contrat '.repeat(5_000));
    expect(long.rows.length).toBeLessThan(1_000);
    expect(long.rows.every((row) => row >= 0 && row < WORDING_ROWS)).toBe(true);
  });
});
