/** How patterns are spelled for tight text (`tight.ts`). */

const VOWELS = 'aeiouy';
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';

/** The beginning of a cue as tight text spells it. */
export function tightHead(head: string): string {
  return head.replace(/([a-z])\1+/g, '$1');
}

/** A pattern as tight text spells it: single letters for double ones and, where `masked`, `*` allowed for vowels. */
export function tightSource(source: string, masked: boolean): string {
  let out = '';
  let last = '';
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] as string;
    if (char === '\\') {
      out += char + (source[at + 1] ?? '');
      at += 1;
      last = '';
      continue;
    }
    if (char === '[') inClass = true;
    if (char === ']') inClass = false;
    if (isLetter(char) && !inClass) {
      if (char === last) continue;
      out += masked && VOWELS.includes(char) ? `[${char}*]` : char;
      last = char;
    } else {
      out += char;
      last = '';
    }
  }
  return out;
}
