/** Lists of words against each other: whatever one finds, the other finds. */
import { fold } from '../../text/fold';

interface Entry {
  readonly text: string;
  /** One word, with or without wildcards: a wildcard of another list may find it. */
  readonly single: boolean;
}

interface Prepared {
  readonly entries: readonly Entry[];
  readonly plain: ReadonlySet<string>;
  /** Beginnings, of `rembours*`; endings, of `*bus`. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** By list: a charter's lists are compared with thousands of others. */
const known = new WeakMap<readonly string[], Prepared>();

function prepared(words: readonly string[]): Prepared {
  const found = known.get(words);
  if (found) return found;
  const folded = [...new Set(words.map((word) => fold(word.trim()).text))];
  const made: Prepared = {
    entries: folded.map((text) => ({ text, single: /^[\p{L}\p{N}*]+$/u.test(text) })),
    plain: new Set(folded),
    starts: folded.flatMap((text) => (/^[\p{L}\p{N}]+\*$/u.test(text) ? [text.slice(0, -1)] : [])),
    ends: folded.flatMap((text) => (/^\*[\p{L}\p{N}]+$/u.test(text) ? [text.slice(1)] : [])),
  };
  known.set(words, made);
  return made;
}

/** True where every entry of `words` is found by some entry of `by`; false where that is not sure. */
export function covers(by: readonly string[], words: readonly string[]): boolean {
  const wide = prepared(by);
  for (const entry of prepared(words).entries) {
    if (!wide.plain.has(entry.text) && !(entry.single && finds(wide, entry.text))) return false;
  }
  return true;
}

function finds({ starts, ends }: Prepared, text: string): boolean {
  for (const start of starts) if (text.startsWith(start)) return true;
  for (const end of ends) if (text.endsWith(end)) return true;
  return false;
}
