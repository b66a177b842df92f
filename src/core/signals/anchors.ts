/**
 * What must stand further on in a text for a cue with gaps to match: "je <3> porter plainte" is not worth trying where
 * no word begins with "porter". A cue is tried at a place only where one of its anchors stands behind it.
 */
import { plain } from './cue';
import { cueHeads } from './heads';

/** A gap between words, at the top of a pattern. */
const GAP = /^ <\d> /;
/** How much rarer a beginning is for each further letter, roughly. */
const RARER = 6;

/**
 * The beginnings of what follows a gap, each standing right after white space: those of the gap that says most.
 * `null` where the cue has no gap or one says nothing.
 */
export function cueAnchors(cue: string): readonly string[] | null {
  const pattern = plain(cue);
  let best: readonly string[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const rest of afterGaps(pattern)) {
    const heads = cueHeads(rest);
    if (heads.some((head) => head === '')) continue;
    const common = heads.reduce((sum, head) => sum + RARER ** -head.length, 0);
    if (common < least) {
      least = common;
      best = heads;
    }
  }
  return best;
}

/** What stands behind each gap that no group holds. */
function afterGaps(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = pattern.indexOf(']', at);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (depth === 0) {
      const gap = GAP.exec(pattern.slice(at, at + 5));
      if (gap !== null) found.push(pattern.slice(at + gap[0].length));
    }
  }
  return found;
}
