import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/core/rules/pattern';
import { MAX_PROGRAM, patterns } from '../../src/platform/patterns';

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
    const started = performance.now();
    for (const pattern of ['^(a+)+$', '(a|aa)+$', '(a*)*b', '(.*a){12}z']) span(pattern, text);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('takes a list of words within its cap', () => {
    const words = Array.from({ length: 40 }, (_, i) => `mot${i}`).join('|');
    expect(words.length).toBeLessThan(MAX_PROGRAM);
    expect(span(`(${words})`, 'un mot39 ici')).not.toBeNull();
  });

  it('never says that nothing at all was found somewhere', () => {
    expect(span('x*', 'abc')).toBeNull();
  });
});
