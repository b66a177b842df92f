/** Which matters a text is about, by the words and turns of phrase that customers use for them. */
import { tokens } from '../rules/words/token';
import { type PackedTrie, ROOT, Trie } from '../text/trie';
import { graveMatters } from './data/matters-grave';
import { offerMatters } from './data/matters-offers';
import { orderMatters } from './data/matters-orders';
import { peopleMatters } from './data/matters-people';

/** Entries of one matter, parted by commas. */
const lines: readonly string[] = [orderMatters, offerMatters, peopleMatters, graveMatters].flatMap((some) =>
  Object.values(some),
);

export const MATTERS = lines.length;

/** What one entry found says, by its number of words: a turn of phrase is surer than a word. */
const WORTH = [0, 1, 1.6, 2];
/** Characters read from the start, as for topics. */
const MOST_LETTERS = 1_000;

interface Filed {
  readonly trie: PackedTrie;
  /** By number of the entry: matters that it speaks for, as a whole word at its end, and with any ending. */
  readonly whole: readonly (readonly number[] | undefined)[];
  readonly open: readonly (readonly number[] | undefined)[];
  /** By number of the entry. */
  readonly worths: readonly number[];
}

let made: Filed | null = null;
/** Lines filed at one step. */
const LINES = 20;

function* filing(): Generator<void, Filed> {
  const trie = new Trie();
  const whole: number[][] = [];
  const open: number[][] = [];
  const worths: number[] = [];
  for (const [matter, line] of lines.entries()) {
    for (const entry of line.split(', ')) {
      const isOpen = entry.endsWith('*');
      const text = isOpen ? entry.slice(0, -1) : entry;
      const nth = trie.add(text);
      worths[nth] = WORTH[Math.min(text.split(' ').length, WORTH.length - 1)] as number;
      const shelf = isOpen ? open : whole;
      shelf[nth] = [...(shelf[nth] ?? []), matter];
    }
    if (matter % LINES === LINES - 1) yield;
  }
  yield;
  return { trie: trie.pack(), whole, open, worths };
}

const left = filing();

/** Files the words of all matters, some at each step; once. Whoever asks before the end takes the rest at once. */
export function* readMatters(): Generator<void, Filed> {
  while (made === null) {
    const step = left.next();
    if (step.done === true) made = step.value;
    else yield;
  }
  return made;
}

function filed(): Filed {
  const rest = readMatters();
  for (let step = rest.next(); ; step = rest.next()) if (step.done === true) return step.value;
}

/** What is said of each matter, 0 where nothing is: the more of its words, the more, less and less. @param folded as `fold` gives it */
export function mattersOf(folded: string): Float64Array {
  const { trie, whole, open, worths } = made ?? filed();
  const said = new Float64Array(MATTERS);
  const line = tokens(folded.length > MOST_LETTERS ? folded.slice(0, MOST_LETTERS) : folded)
    .map(({ text }) => text)
    .join(' ');
  const seen = new Set<number>();
  const note = (nth: number, matters: readonly number[] | undefined, key: number): void => {
    if (matters === undefined || seen.has(key)) return;
    seen.add(key);
    for (const matter of matters) said[matter] = (said[matter] as number) + (worths[nth] as number);
  };
  for (let from = 0; from < line.length; from = next(line, from)) {
    let node: number = ROOT;
    for (let at = from; at < line.length; at += 1) {
      node = trie.step(node, line.charCodeAt(at));
      if (node === 0) break;
      const nth = trie.word(node);
      if (nth === 0) continue;
      note(nth, open[nth], nth * 2);
      if (at + 1 === line.length || line.charCodeAt(at + 1) === SPACE) note(nth, whole[nth], nth * 2 + 1);
    }
  }
  for (let matter = 0; matter < MATTERS; matter += 1) said[matter] = Math.sqrt(said[matter] as number);
  return said;
}

const SPACE = 32;

/** Where the next word starts. */
function next(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space < 0 ? line.length : space + 1;
}
