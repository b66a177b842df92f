/**
 * How a text is written, by name, as the classifier takes it: folding takes away capitals and stretched letters, and
 * words say nothing of quotation marks. Links, hashtags and length are left out: they tell one network from another,
 * and what was learnt of the one was wrong on the other.
 */
import type { Folded } from '../text/fold';

/** Letters from which a word in capitals is no abbreviation. */
const LOUD = 4;
/** Times that a letter is written again from which on it is drawn out. */
const STRETCH = 2;
/** Pictures beyond which they are the message. */
const FEW = 2;

const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
/** The first halves that most emoji begin with. */
const isPicture = (code: number) => code >= 0xd83c && code <= 0xd83e;

const BLANK = 32;
const CHEER = 33;
const QUESTION = 63;
/** `" « “ „`. */
const quotes: ReadonlySet<number> = new Set([34, 0xab, 0x201c, 0x201e]);

/** Names of the shapes that a text has, in a fixed order; none for a plain one. */
export function shapesOf({ source, text }: Folded): string[] {
  const found: string[] = [];
  const count = { upper: 0, lower: 0, pictures: 0, cheers: 0, asks: 0 };
  let run = 0;
  let loud = false;
  let quoted = false;
  let same = 0;
  let before = -1;
  let stretched = false;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    same = code === before ? same + 1 : 0;
    before = code;
    if (isUpper(code)) {
      run += 1;
      count.upper += 1;
    } else {
      run = 0;
      if (code === BLANK) continue;
      if (isLower(code)) count.lower += 1;
      else if (code === CHEER) count.cheers += 1;
      else if (code === QUESTION) count.asks += 1;
      else if (isPicture(code)) count.pictures += 1;
      else if (quotes.has(code)) quoted = true;
    }
    if (run === LOUD) loud = true;
    if (same === STRETCH && (run > 0 || isLower(code))) stretched = true;
  }
  if (loud) found.push(count.upper > count.lower ? 'shape shouted' : 'shape loud');
  if (stretched) found.push('shape stretched');
  if (count.pictures > 0) found.push(count.pictures > FEW ? 'shape pictures' : 'shape picture');
  if (count.cheers > 0) found.push(count.cheers > 1 ? 'shape cheers' : 'shape cheer');
  if (count.asks > 1) found.push('shape asks');
  if (quoted) found.push('shape quoted');
  if (text.includes('...') || source.includes('…')) found.push('shape trailing');
  return found;
}
