import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { blankName } from '../lexicon/blank-names';
import type { Check } from './check';

/** Shapes that are always a blank. */
const SHAPES: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}|\{[\p{L}\p{N}_ .:-]{1,60}\}|\$\{[^{}\n]{1,60}\}/gu,
  /%[\p{L}_]{2,30}%|@@[\p{L}_]{2,30}@@|##[\p{L}_]{2,30}##|\$[\p{L}_]{2,30}\$/gu,
  /(?<![\p{L}\p{N}_@.])_{2,}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}])(?:JJ|DD|MM|XX|xx|\.\.|__|\?\?)\s?[/.-]\s?(?:MM|DD|XX|xx|\.\.|__|\?\?)(?:\s?[/.-]\s?(?:AAAA|YYYY|AA|YY|XXXX|XX|xx|\.{2,4}|__))?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:X{2,}|x{3,})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[€£$]\s?X{1,4}|X{1,4}\s?[€£$%])(?![\p{L}\p{N}])/gu,
  /\((?:[^()\n]{0,40} )?(?:à|a) (?:compléter|confirmer|remplir|vérifier|préciser|mettre|insérer|ajouter)(?: ici)?\)|\((?:tbc|tbd|to (?:confirm|complete|be confirmed))\)|\blorem ipsum\b/giu,
];
/** Shapes that are one where a blank's name stands inside. */
const NAMED = /\[([^[\]\n]{1,60})\]|<([^<>\n]{1,40})>|‹([^‹›\n]{1,40})›/gu;

/** A place that was to be filled in, in any of the ways people mark one. */
export const blank: Check = (page) => {
  const found: Span[] = [];
  const text = page.own;
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(NAMED)) {
    const inside = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (isName(inside)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return apart(found);
};

/** An underscore, a blank's name, or nothing but points. */
function isName(inside: string): boolean {
  if (/^[.…]+$/.test(inside) || /\d{2}/.test(inside)) return false;
  if (/^[\p{L}]+(?:_[\p{L}]+)+$/u.test(inside) || /^_+$/.test(inside)) return true;
  return blankName.test(fold(inside).text.trim());
}

/** Sorted, one piece where two shapes meet. */
function apart(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
