import { describe, expect, it } from 'vitest';
import { agreedWords } from '../../../src/core/coach/agreed';
import { redLinesOf } from '../../../src/core/coach/red-lines';
import type { DraftContext } from '../../../src/core/draft/context';

const context: DraftContext = {
  brand: 'Calbrune',
  handles: [],
  competitors: [],
  forbidden: [],
  address: 'vous',
  greeting: false,
  signature: null,
  ownContacts: [],
};
const red = (text: string, template: string | null) =>
  redLinesOf({ text, answered: null, template }, context);

describe('red lines of a text', () => {
  const threat = 'Notre avocat va vous attaquer.';

  it('are found where nobody agreed to anything', () => {
    expect(red(`Bonjour. ${threat}`, null)).toContain('threat');
    expect(red('Bonjour, nous vous remboursons intégralement.', null)).toContain('commitment');
  });

  it('are the owner’s to answer for in an agreed text, word for word', () => {
    const agreed = 'Bonjour {{name}}, nous vous remboursons intégralement. L’équipe';
    expect(red('Bonjour Léa, nous vous remboursons intégralement. L’équipe', agreed)).toEqual([]);
  });

  it('are the writer’s own in what was filled in', () => {
    const agreed = 'Bonjour {{name}}, nous vous remboursons intégralement. {{more}} L’équipe';
    const text = `Bonjour Léa, nous vous remboursons intégralement. ${threat} L’équipe`;
    expect(red(text, agreed)).toEqual(['threat']);
    expect(red(`Bonjour, merci. ${threat}`, 'Bonjour, merci. {{more}}')).toEqual(['threat']);
  });

  it('are asked of filled words where the agreed text promises nothing', () => {
    expect(red('Bonjour. Nous vous remboursons intégralement.', 'Bonjour. {{more}}')).toContain('commitment');
  });
});

describe('agreed words', () => {
  it('stand between two blanks, whatever the spaces and apostrophes', () => {
    const agreed = agreedWords('L’équipe\u00a0vous {{a}} répond demain.');
    expect(agreed("L'équipe vous")).toBe(true);
    expect(agreed('répond\ndemain')).toBe(true);
    expect(agreed('vous répond')).toBe(false);
    expect(agreed(' ')).toBe(false);
  });
});
