import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../src/core/comment';
import { fold, originalSpan } from '../../../src/core/text/fold';

describe('fold', () => {
  it.each([
    ['Été À L’ŒUVRE', "ete a l'oeuvre"],
    ['ＦＵＬＬ width', 'full width'],
    ['𝓶𝓪𝓽𝓱 𝐛𝐨𝐥𝐝', 'math bold'],
    ['ﬁn ﬂot', 'fin flot'],
    ['сonnаrd', 'connard'],
    ['ρute', 'pute'],
    ['ΝΙΗΖ', 'nihz'],
    ['c\ufeffo\ufeffn', 'con'],
    ['mer\u200bde con\u00adnard', 'merde connard'],
    ['s̶t̶r̶i̶k̶e̶', 'strike'],
    ['nuuuul', 'nul'],
    ['goooood', 'good'],
    ['www.site.example', 'www.site.example'],
    ['a\u00a0b\t c', 'a b c'],
    ['line\r\nbreak', 'line\nbreak'],
    ['e\u0301te\u0301', 'ete'],
    ['🅱🅰', 'ba'],
    ['!!!!!!', '!!!'],
    ['', ''],
  ])('%j reads %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('maps each folded unit back to where it came from', () => {
    const folded = fold('Quel CON\u200bNARD 😡 fini');
    const at = folded.text.indexOf('connard');
    const span = originalSpan(folded, at, at + 7);
    expect(span).toEqual({ start: 5, end: 13 });
  });

  it('gives no span for white space alone', () => {
    expect(originalSpan(fold('a   b'), 1, 2)).toBeNull();
  });

  it('reads no further than the longest text, and never half an emoji', () => {
    expect(fold('ab '.repeat(MAX_TEXT)).source.length).toBe(MAX_TEXT);
    const odd = `${'x'.repeat(MAX_TEXT - 1)}😀tail`;
    expect(fold(odd).source.endsWith('\ud83d')).toBe(false);
  });

  it('keeps its map monotonic and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let unit = 0; unit < folded.text.length; unit += 1) {
          const start = folded.starts[unit] as number;
          const end = folded.ends[unit] as number;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});
