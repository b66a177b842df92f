import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { DraftPage } from '../page';
import type { Check } from './check';

/** Words of a company's name that people leave out. */
const GENERIC = new Set(
  'plus mobile bank banque group groupe gear studio studios hotels hotel express france telecom energie energy cie co company online shop store air'.split(
    ' ',
  ),
);
/** Words that many companies' names hold. */
const SHARED = new Set([
  ...GENERIC,
  ...(
    'credit caisse mutuelle power airlines airways lines water foods food oats united town city rovers club port saint ' +
    'assurance assurances insurance rail trains bus motors auto games press market marche direct direkt maison'
  ).split(' '),
]);
/** The part of a name that is said alone: so many letters, and written as a name inside a sentence. */
const TELLING = 5;
/** Shorter names are only known as they are written. */
const LONG_ENOUGH = 6;
const MOST_NAMES = 500;

/** A competitor named in any spelling, case or hashtag, also by the part of its name that says most. */
export const competitor: Check = (page) => {
  const names = new Set(page.context.competitors.slice(0, MOST_NAMES).flatMap(formsOf));
  if (names.size === 0) return [];
  const parts = new Set(page.context.competitors.slice(0, MOST_NAMES).flatMap(partsOf));
  const longest = Math.max(...[...names].map((name) => name.length)) + 1;
  const words = [...page.folded.text.matchAll(/[a-z0-9]+/g)];
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let joined = '';
    for (let to = at; to < words.length && to < at + 4; to += 1) {
      const word = words[to] as RegExpExecArray;
      joined += word[0];
      if (joined.length > longest) break;
      const alone = to === at && parts.has(joined) && isWrittenAsName(page, word.index);
      if (!alone && !isName(joined, names)) continue;
      const span = page.span((words[at] as RegExpExecArray).index, word.index + word[0].length);
      if (span !== null) found.push(span);
      break;
    }
  }
  return found;
};

/** The name in one piece, and without the words that say little: `railjetplus`, `railjet`. */
function formsOf(name: string): string[] {
  const words = fold(name).text.match(/[a-z0-9]+/g) ?? [];
  const short = words.filter((word, at) => at === 0 || !GENERIC.has(word)).join('');
  // What is left may be an everyday word: « Ombre » of « Ombre Studio ».
  return [words.join(''), short.length >= LONG_ENOUGH ? short : ''].filter((form) => form.length >= 3);
}

/** Of a name of several words the one that no other company's holds: `Brindle` of `Brindle Water`; none where there are two. */
function partsOf(name: string): string[] {
  const words = fold(name).text.match(/[a-z0-9]+/g) ?? [];
  const own = words.filter((word) => !SHARED.has(word) && word.length >= TELLING);
  return words.length > 1 && own.length === 1 ? own : [];
}

/** A capital behind other words of its sentence: elsewhere an everyday word may have one. */
function isWrittenAsName(page: DraftPage, at: number): boolean {
  const start = page.span(at, at + 1)?.start ?? 0;
  return (
    /\p{Lu}/u.test(page.source[start] ?? '') &&
    /[\p{L}\d,)»"] $|l['’]$|d['’]$/u.test(page.source.slice(Math.max(0, start - 2), start))
  );
}

function isName(word: string, names: ReadonlySet<string>): boolean {
  if (names.has(word)) return true;
  if (word.length < LONG_ENOUGH) return false;
  for (const name of names) if (name.length >= LONG_ENOUGH && isSlip(word, name)) return true;
  return false;
}

/** One letter more, less, or two exchanged, behind the first letter. */
function isSlip(word: string, name: string): boolean {
  const [longer, shorter] = word.length > name.length ? [word, name] : [name, word];
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  if (at === 0) return false;
  if (longer.length === shorter.length) {
    const swapped = shorter[at + 1] === longer[at] && shorter[at] === longer[at + 1];
    return swapped && longer.slice(at + 2) === shorter.slice(at + 2);
  }
  return longer.length === shorter.length + 1 && longer.slice(at + 1) === shorter.slice(at);
}
