import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/core/rules/pattern';
import {
  MAX_CHARTER,
  MAX_PROGRAM,
  patternEngine,
  patterns,
  STEPS,
  scannedBy,
} from '../../src/platform/patterns';
import { cpuMs } from '../cpu';

const HOSTILE = '(?:a|aa|[a-f]{1,9}|.{1,20}b?)*(?:x|y)z';

function span(pattern: string, text: string) {
  const made = patterns(pattern);
  if (isRefused(made)) throw new Error(made.error);
  return made.test(text);
}

describe('patterns', () => {
  it('finds the first place in UTF-16 units, whatever the case', () => {
    expect(span('été', '😀 l’ÉTÉ, un été')).toEqual({ start: 5, end: 8 });
    expect(span('train\\s+n°\\s*\\d{4}', 'le train n° 8741 encore')).toEqual({ start: 3, end: 16 });
    expect(span('train', 'le bus')).toBeNull();
  });

  it.each([
    ['(?=a)b', 'unsupported'],
    ['(a)\\1', 'unsupported'],
    ['(?<!a)b', 'unsupported'],
    ['[', 'unreadable'],
    ['(a', 'unreadable'],
    ['(a{1000}){1000}', 'unreadable'],
    ['(?:x|xx|xxx){900}', 'too_long'],
  ])('refuses %s: %s', (pattern, why) => {
    expect(patterns(pattern)).toEqual({ error: why });
  });

  it('stays linear where the native engine takes seconds', () => {
    const text = `${'a'.repeat(4_000)}!`;
    const slow = ['^(a+)+$', '(a|aa)+$', '(a*)*b', '(.*a){12}z'];
    expect(cpuMs(() => slow.forEach((pattern) => void span(pattern, text)))).toBeLessThan(2_000);
  });

  it('takes a list of words within its cap', () => {
    const words = Array.from({ length: 40 }, (_, i) => `mot${i}`).join('|');
    expect(words.length).toBeLessThan(MAX_PROGRAM);
    expect(span(`(${words})`, 'un mot39 ici')).not.toBeNull();
  });

  it('never says that nothing at all was found somewhere', () => {
    expect(span('x*', 'abc')).toBeNull();
  });

  it('keeps ten thousand ordinary ones, and refuses what goes beyond their sum', () => {
    const engine = patternEngine();
    const ordinary = Array.from({ length: 10_000 }, (_, at) => engine(`train\\s+${at % 100}\\b`));
    expect(ordinary.some(isRefused)).toBe(false);
    const many = Array.from({ length: 3_000 }, () => engine(`retard${HOSTILE}`));
    expect(many.filter(isRefused)[0]).toEqual({ error: 'too_many' });
  });

  it('refuses those that name no word where they are too many to run on every comment', () => {
    const engine = patternEngine();
    const made = Array.from({ length: 400 }, (_, at) => engine(`\\d{${(at % 9) + 1}}\\s?\\w\\w`));
    const kept = made.findIndex(isRefused);
    expect(made[kept]).toEqual({ error: 'too_many_wordless' });
    expect(kept).toBeGreaterThan(100);
    expect(isRefused(engine('rembours\\w+'))).toBe(false);
  });

  it('reads a long comment whole where few patterns may match it, however many there are', () => {
    const engine = patternEngine();
    const all = Array.from({ length: 1_500 }, (_, at) =>
      engine(`dossier\\s+n°\\s*${at}\\b.{0,20}(?:perdu|volé)`),
    );
    const train = engine(
      'train\\s+(?:de|du)\\s+(?:matin|soir)\\s+(?:en|toujours en)\\s+retard\\b.{0,20}quai',
    );
    if (all.some(isRefused) || isRefused(train)) throw new Error('refused');
    const far = `${'Rien ne va. '.repeat(250)} le train du soir toujours en retard, quai 4`;
    expect(train.test(far)).toEqual({ start: 3_004, end: 3_042 });
  });

  it('spends no more steps on a comment than one budget, whatever the sum', () => {
    for (const sum of [1, 69, 175, 176, 3_000, 69 * 2_898, MAX_CHARTER]) {
      expect(scannedBy(sum) * sum).toBeLessThanOrEqual(STEPS);
      expect(scannedBy(sum)).toBeGreaterThan(0);
    }
    expect(scannedBy(100)).toBe(4_000);
  });

  it('shares the budget among the patterns of a charter, and not among charters', () => {
    const text = `${'a'.repeat(1_000)} train`;
    const engine = patternEngine();
    const train = engine('train');
    if (isRefused(train)) throw new Error(train.error);
    expect(train.test(text)).not.toBeNull();
    for (let at = 0; at < 30; at += 1) engine(HOSTILE);
    expect(train.test(text)).toBeNull();
    expect(train.test(`${'a'.repeat(300)} train`)).not.toBeNull();
    expect(span('train', text)).not.toBeNull();
  });
});
