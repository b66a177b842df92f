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

  it.each(['(?=a)b', '(a)\\1', '[', '(a{1000}){1000}', '(?:x|xx|xxx){900}'])('refuses %s', (pattern) => {
    const made = patterns(pattern);
    expect(isRefused(made) && made.error).toBeTruthy();
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
    const hostile = Array.from({ length: 3_000 }, () => engine(HOSTILE));
    const refusals = hostile.filter(isRefused).map(({ error }) => error);
    expect(refusals[0]).toContain(String(MAX_CHARTER));
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
