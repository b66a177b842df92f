/** Where the patterns and the classifier disagree: whose word stands, and from where on. */
import { describe, expect, it } from 'vitest';
import { barOf, heard } from '../../../src/core/signals/learned';

const PHRASE = 3;
const on = (logit: number) => logit > 0;

describe('an explicit phrase', () => {
  it('stands against a classifier that is not sure', () => {
    for (const id of ['negative', 'insult', 'legal_threat'] as const)
      expect(on(heard(id, -0.4, PHRASE, true))).toBe(true);
  });

  it('falls where the rest of the comment says plainly that nobody is meant', () => {
    for (const id of ['negative', 'insult', 'legal_threat'] as const)
      expect(on(heard(id, -3, PHRASE, true))).toBe(false);
  });

  it('stands whatever the rest says, where somebody may be in danger', () => {
    for (const id of ['illegal', 'distress', 'safety'] as const)
      expect(on(heard(id, -50, PHRASE, true))).toBe(true);
  });
});

describe('where the patterns are not sure', () => {
  it('both together decide; a little is taken away where they point at nothing', () => {
    expect(on(heard('safety', 0.1, 1, true))).toBe(true);
    expect(on(heard('safety', -0.1, 1, true))).toBe(false);
    expect(on(heard('safety', 0.1, -1, false))).toBe(false);
  });
});

it('is on exactly above the bar that thresholds are set by', () => {
  for (const id of ['negative', 'insult', 'illegal', 'praise'] as const) {
    for (const own of [-1, 1, 2, 4]) {
      for (const shown of [true, false]) {
        const bar = barOf(id, own, shown);
        for (const sum of [-9, -1.6, -1.4, -0.6, -0.4, 0.01, 0.4, 2])
          expect(on(heard(id, sum, own, shown)), `${id} ${own} ${shown} ${sum}`).toBe(sum > bar);
      }
    }
  }
});
