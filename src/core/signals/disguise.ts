/** Whether a severe word was written so as not to be read, and what that says. */
import type { Folded } from '../text/fold';
import type { CueGroup } from './cue';
import type { Hit } from './matcher';

/** What hiding a severe word says beside the word, in logits: nobody does so by chance, and no statistics know the form. */
const HIDING = 2;
const hiddenGroups = new Map<CueGroup, CueGroup>();

/** The group of a severe word, met under a disguise. */
export function hidden(group: CueGroup): CueGroup {
  const known = hiddenGroups.get(group);
  if (known !== undefined) return known;
  const made = { ...group, weight: group.weight + HIDING };
  hiddenGroups.set(group, made);
  return made;
}

/** Shortest word that a doubled letter alone may hide: shorter ones differ by it from honest ones ("cone", "conne"). */
const LONG_ENOUGH = 5;
/** "P.D." ends a letter: two letters are no disguise. */
const SHORTEST = 3;

/** Letters of another alphabet or drawn as one, invisible characters, strokes through letters, joined letters. */
const MASKED = /\p{Cf}|[\u0334-\u0338]|[\uff21-\uff5a\ufb00-\ufb06]|(?!\p{Script=Latin})\p{L}/u;
/** Capitals and small letters in turn. */
const WAVY = /\p{Ll}\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}/u;

/** True where a severe word that the light folding reads stands there in a form that nobody writes by chance. */
export function isMasked(folded: Folded, { start, end }: Hit): boolean {
  const source = folded.source.slice(folded.starts[start], folded.ends[end - 1]);
  if (isPlain(source)) return false;
  return MASKED.test(source) || WAVY.test(source) || ELONGATED.test(source);
}

/**
 * True where a look at the letters says that none of the patterns can match, which is nearly everywhere: letters of
 * Western Europe, no capital behind a small one, no character three times in a row.
 */
function isPlain(source: string): boolean {
  let before = -1;
  let run = 1;
  let wasSmall = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code >= 0x80 && (code < 0xc0 || code > 0xff)) return false;
    const small = code | 0x20;
    run = small === before ? run + 1 : 1;
    before = small;
    const isSmall = code === small;
    if (run > 2 || (wasSmall && !isSmall)) return false;
    wasSmall = isSmall;
  }
  return true;
}

const ELONGATED = /(\p{L})\1\1/iu;

/** True where the bold reading found more than what stands there in plain letters. */
export function isHidden(plain: string, bold: string, source: string): boolean {
  if (bold.includes('*')) return true;
  if (bold.length < SHORTEST) return false;
  if (bold.length >= LONG_ENOUGH && ELONGATED.test(source)) return true;
  if (plain === bold) return false;
  if (plain.replace(/([a-z])\1+/g, '$1') !== bold) return true;
  // Doubled letters only: "salle noire" is no disguise of two words, "ssalloppe" is one of one.
  const pairs = plain.match(/([a-z])\1/g)?.length ?? 0;
  return pairs >= 2 || (bold.length >= LONG_ENOUGH && !/\s/.test(bold));
}
