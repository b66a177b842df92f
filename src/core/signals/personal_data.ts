import { originalSpan } from '../text/fold';
import type { Span } from '../text/span';
import { personalPatterns } from './lexicon/personal';
import type { Scan } from './scan';
import type { Say } from './score';

const MOST = 8;

/** How many digits a text holds, and whether two of them stand side by side. */
function digitsOf(text: string): { readonly count: number; readonly paired: boolean } {
  let count = 0;
  let paired = false;
  let before = -2;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    if (before === at - 1) paired = true;
    before = at;
    count += 1;
  }
  return { count, paired };
}

/** Addresses, and numbers that are spelt. */
const others = ['@', 'zero ', 'oh ', 'double '] as const;
const holds = (text: string, some: readonly string[]) => some.some((one) => text.includes(one));

/** Personal data literally shown: phone, e-mail, postal address, IBAN or card, order or file number, plate, birth date. */
export function personalData(scan: Scan): Say {
  const spans: Span[] = [];
  const digits = digitsOf(scan.text);
  if (digits.paired || holds(scan.text, others)) {
    for (const { pattern, keep, needs, digits: least = 0 } of personalPatterns) {
      if (digits.count < least || (needs !== undefined && !holds(scan.text, needs))) continue;
      // `matchAll` would make a new pattern for each text, and run it uncompiled.
      for (let match = pattern.exec(scan.text); match !== null; match = pattern.exec(scan.text)) {
        if (spans.length >= MOST) break;
        const before = scan.text.slice(Math.max(0, match.index - 40), match.index);
        if (keep !== undefined && !keep(match[0], before)) continue;
        const span = originalSpan(scan.folded, match.index, match.index + match[0].length);
        if (span !== null && !spans.some((other) => span.start < other.end && other.start < span.end))
          spans.push(span);
      }
      pattern.lastIndex = 0;
    }
  }
  spans.sort((a, b) => a.start - b.start);
  return { logit: spans.length > 0 ? 2.2 + spans.length * 0.4 : -3, evidence: spans };
}
