/**
 * Reads a folded text once, letter by letter, and hashes as it goes: no word is cut out of the text, and nothing is
 * allocated. What it gives is good until the next text is read.
 */
import { BucketList } from './bucket-list';
import { GramCutter, gramCount, MOST_GRAMS } from './grams';
import { grown, kinds, PRIME, START, settled } from './hash';
import { isNegation } from './negations';
import { ScenePairs } from './scene-pairs';
import { sceneIds } from './scene-words';
import { isLetter, pieceEnd, shapeEnd, shapeUnit } from './tokens';
import { likeness, sceneIn, toneIn } from './tone';

/** Words after a negation that stand in its scope, within the same clause. */
const SCOPE = 4;
/** Words beyond this many are not read: a comment has said what it says by then. */
const MOST_WORDS = 300;
/** Letters of a long word's beginning. */
const STEM = 6;
/** Words at the start of a text, where a tone sets the tone of the whole. */
const OPENING = 3;
/** Tones are numbered behind the scenes. */
const SCENES = sceneIds.length;
/** True for `. , ; :` and a line break, that end a clause. */
const endsClause = (code: number) => code === 46 || code === 44 || code === 59 || code === 58 || code === 10;

export class FeatureReader {
  /** Words of the text read last. */
  count = 0;
  /** Where each word stands in the folded text. */
  readonly starts = new Int32Array(MOST_WORDS);
  readonly ends = new Int32Array(MOST_WORDS);
  readonly words = new BucketList(MOST_WORDS * 3);
  readonly stems = new BucketList(MOST_WORDS * 2);
  readonly grams = new BucketList(MOST_WORDS * MOST_GRAMS);
  readonly tones = new BucketList(MOST_WORDS * 2);
  readonly pairs: BucketList;
  readonly #mask: number;
  /** Grams of the text read last. */
  gramCount = 0;
  readonly #cutter: GramCutter;
  readonly #scenes: ScenePairs;
  #stem = 0;
  /** The text read last, and whether its grams were cut. */
  #last: string | null = null;
  #cut = false;

  /** @param buckets how many there are, a power of two */
  constructor(readonly buckets: number) {
    this.#mask = buckets - 1;
    this.#cutter = new GramCutter(buckets);
    this.#scenes = new ScenePairs(buckets);
    this.pairs = this.#scenes.pairs;
  }

  /** Reads a text with its grams; the one read last is not read again. */
  whole(folded: string): this {
    return this.#last === folded && this.#cut ? this : this.read(folded, true);
  }

  /** @param grams whether the buckets of the grams are wanted, or their number alone */
  read(folded: string, grams: boolean): this {
    this.#last = folded;
    this.#cut = grams;
    this.count = this.gramCount = 0;
    this.words.size = this.stems.size = this.grams.size = this.tones.size = 0;
    this.#scenes.begin();
    let before = START;
    let negated = 0;
    for (let at = 0; at < folded.length && this.count < MOST_WORDS; ) {
      const end = pieceEnd(folded, at);
      if (end === at) {
        if (endsClause(folded.charCodeAt(at))) negated = 0;
        at += 1;
        continue;
      }
      before = this.#word(folded, at, end, before, negated > 0);
      if (isLetter(folded.charCodeAt(at))) this.#letters(folded, at, end, negated > 0, grams);
      this.starts[this.count] = at;
      this.ends[this.count] = end;
      this.count += 1;
      if (isNegation(folded, at, end, before)) negated = SCOPE;
      else if (negated > 0) negated -= 1;
      at = end;
    }
    this.#scenes.finish();
    return this;
  }

  /** @returns the word's hash, for the next one's pair */
  #word(folded: string, start: number, end: number, before: number, negated: boolean): number {
    let hash = START;
    let pair = Math.imul(before, 31);
    const plain = isLetter(folded.charCodeAt(start));
    const last = plain ? end : shapeEnd(folded, start, end);
    for (let at = start; at < last; at += 1) {
      const unit = plain ? folded.charCodeAt(at) : shapeUnit(folded, start, at, end);
      hash = grown(hash, unit);
      pair = grown(pair, unit);
      if (at - start === STEM - 1) this.#stem = hash;
    }
    this.words.add(settled(hash, kinds.word) & this.#mask, this.count);
    this.words.add(settled(pair, kinds.pair) & this.#mask, this.count);
    if (negated) this.words.add(settled(hash, kinds.negated) & this.#mask, this.count);
    return hash;
  }

  #letters(folded: string, start: number, end: number, negated: boolean, grams: boolean): void {
    if (end - start >= STEM) {
      this.stems.add(settled(this.#stem, kinds.stem) & this.#mask, this.count);
      if (negated) this.stems.add(settled(this.#stem, kinds.negatedStem) & this.#mask, this.count);
    }
    const like = likeness(folded, start, end);
    const tone = toneIn(like);
    const scene = sceneIn(like);
    if (scene > 0) this.#scenes.meet(scene, this.count);
    if (tone > 0) {
      this.#scenes.meet(SCENES + tone, this.count);
      const hash = Math.imul(tone + (negated ? 64 : 0), PRIME);
      this.tones.add(settled(hash, kinds.tone) & this.#mask, this.count);
      if (this.count < OPENING) this.tones.add(settled(hash, kinds.opening) & this.#mask, this.count);
    }
    this.gramCount += gramCount(end - start);
    if (grams) this.#cutter.cut(folded, start, end, this.grams, this.count);
  }
}
