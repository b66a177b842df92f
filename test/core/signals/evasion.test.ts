import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/signals';
import { clean } from '../../fixtures/clean';
import { disguises, severe } from './disguises';

const names = Object.keys(disguises);

describe('severe words under a disguise', () => {
  it('knows twenty of them', () => {
    expect(names).toHaveLength(20);
  });

  it.each(names)('%s: every severe word is still read, or nearly', (name) => {
    const disguise = disguises[name] as (text: string) => string;
    const missed = severe.filter(([words, id]) => {
      const text = disguise(words);
      return !readText(text).signals[id].on && !readText(`Franchement ${text} et voilà`).signals[id].on;
    });
    expect(missed.length / severe.length, missed.join(' | ')).toBeLessThanOrEqual(0.08);
  });

  it('catches at least 95 % over all disguises, and shows the disguised words', () => {
    let caught = 0;
    for (const name of names) {
      for (const [words, id] of severe) {
        const text = (disguises[name] as (text: string) => string)(words);
        const { on, evidence } = readText(text).signals[id];
        if (!on) continue;
        caught += 1;
        for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
    expect(caught / (names.length * severe.length)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    'eenculés',
    'ccrétin',
    'GROOOS COOON',
    'f⠀i⠀l⠀s ⠀ d⠀e ⠀ p⠀u⠀t⠀e',
    '*nc*lés',
    's.a.l.e. .c.o.n.n.e',
    's🔥a🔥l🔥e🔥 🔥c🔥o🔥n🔥n🔥e',
    '$@l0p3',
  ])('reads %s', (hidden) => {
    expect(readText(`Votre vendeur, ${hidden}, ne dit pas bonjour`).signals.insult.on).toBe(true);
  });

  it('flags none of the clean texts', () => {
    const flagged = clean.filter((text) => {
      const { insult, illegal, distress } = readText(text).signals;
      return insult.on || illegal.on || distress.on;
    });
    expect(flagged).toEqual([]);
  });
});
