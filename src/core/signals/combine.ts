/** The combinators that the pattern signals share. */

import type { Span } from '../text/span';
import { distance, sameSentence } from './context';
import type { Hit } from './matcher';
import type { Scan } from './scan';
import { fading, type Say, say } from './score';
import type { Facet } from './signal';

/** A hit is not counted where one of the vetoes stands within this many characters, in the same sentence. */
const REACH = 36;

/** The hits that no veto stands beside. */
export function surviving(
  scan: Scan,
  hits: readonly Hit[],
  vetoes: readonly Hit[],
  reach = REACH,
): readonly Hit[] {
  if (hits.length === 0 || vetoes.length === 0) return hits;
  return hits.filter(
    (hit) => !vetoes.some((veto) => distance(hit, veto) <= reach && sameSentence(scan.text, hit, veto)),
  );
}

/** Of hits that overlap only the weightiest, or the longest, is kept. */
export function distinct(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const byWeight = [...hits].sort(
    (a, b) => b.group.weight - a.group.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Hit[] = [];
  for (const hit of byWeight) {
    if (kept.length >= 24) break;
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The hits that none of the others overlaps. */
export function apart(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0 || others.length === 0) return hits;
  return hits.filter((hit) => !others.some((other) => hit.start < other.end && other.start < hit.end));
}

/** What surviving cues say together, against a `bias` that silence must overcome. */
export function sayOf(scan: Scan, hits: readonly Hit[], bias: number): Say {
  if (hits.length === 0) return say(-bias, noSpans);
  const counted = distinct(hits);
  const facets = new Set<Facet>();
  for (const { group } of counted) if (group.facet !== undefined) facets.add(group.facet);
  const logit = fading(counted.map((hit) => hit.group.weight)) - bias;
  return say(logit, scan.spans(counted), facets.size === 0 ? undefined : [...facets]);
}

const noSpans: readonly Span[] = [];

/** A signal of cues and vetoes alone. */
export function cuesWithVetoes(scan: Scan, cues: string, vetoes: string, bias: number, reach = REACH): Say {
  return sayOf(scan, surviving(scan, scan.hits(cues), scan.hits(vetoes), reach), bias);
}
