import { originalSpan } from '../text/fold';
import type { Span } from '../text/span';
import { personalPatterns } from './lexicon/personal';
import type { Scan } from './scan';
import type { Say } from './score';

const MOST = 8;

/** Personal data literally shown: phone, e-mail, postal address, IBAN or card, order or file number, plate, birth date. */
export function personalData(scan: Scan): Say {
  const spans: Span[] = [];
  if (/\d{2}|@|(?:zero|oh|double) /.test(scan.text)) {
    for (const { pattern, keep } of personalPatterns) {
      for (const match of scan.text.matchAll(pattern)) {
        if (spans.length >= MOST) break;
        const before = scan.text.slice(Math.max(0, match.index - 40), match.index);
        if (keep !== undefined && !keep(match[0], before)) continue;
        const span = originalSpan(scan.folded, match.index, match.index + match[0].length);
        if (span !== null && !spans.some((other) => span.start < other.end && other.start < span.end))
          spans.push(span);
      }
    }
  }
  spans.sort((a, b) => a.start - b.start);
  return { logit: spans.length > 0 ? 2.2 + spans.length * 0.4 : -3, evidence: spans };
}
