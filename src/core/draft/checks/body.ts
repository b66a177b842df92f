import type { Span } from '../../text/span';
import type { DraftPage } from '../page';
import { signatureLine } from './signature-line';

/** What stands between the greeting and the signature, in `page.text`. */
export function body(page: DraftPage): Span {
  const head = /^[^.!?\n]{0,60}?[,.!\n]/.exec(page.text)?.[0].length ?? 0;
  const end = signatureLine(page.text).start;
  return head < end ? { start: head, end } : { start: 0, end: Math.max(end, 0) };
}
