/** Which lists of words a word stands in, by the longest stem it begins with, or the whole word. */
import { type PackedTrie, ROOT, Trie } from '../text/trie';

/** Lists of two kinds, asked in one walk over the letters: what is said of the second stands above these bits. */
export const SECOND = 8;
const FIRST = (1 << SECOND) - 1;

interface Filed {
  readonly trie: PackedTrie;
  /** By word of the trie: the numbers of its lists, of a whole word and of a stem; 0 where none. */
  readonly whole: Uint16Array;
  readonly stem: Uint16Array;
}

function filed(kinds: readonly (readonly string[])[]): Filed {
  const trie = new Trie();
  const whole: number[] = [];
  const stem: number[] = [];
  kinds.forEach((lists, kind) => {
    const shift = kind * SECOND;
    lists.forEach((words, at) => {
      for (const word of words.split(' ')) {
        const isStem = word.endsWith('~');
        const nth = trie.add(isStem ? word.slice(0, -1) : word);
        const list = isStem ? stem : whole;
        const known = list[nth] ?? 0;
        // The first list of a kind that holds a word has it.
        if (((known >>> shift) & FIRST) === 0) list[nth] = known | ((at + 1) << shift);
      }
    });
  });
  return { trie: trie.pack(), whole: packed(whole, trie.size + 1), stem: packed(stem, trie.size + 1) };
}

function packed(list: readonly number[], size: number): Uint16Array {
  return Uint16Array.from({ length: size }, (_, nth) => list[nth] ?? 0);
}

/** Of each kind what `over` says, else what `under` does. */
function laid(over: number, under: number): number {
  const first = (over & FIRST) === 0 ? under & FIRST : over & FIRST;
  const second = over >>> SECOND === 0 ? under >>> SECOND : over >>> SECOND;
  return first | (second << SECOND);
}

/**
 * Of each of two kinds the number of the list that the word from `start` to `end` of a folded text stands in, from 1 on;
 * 0 for none. The first kind's in the bits below `SECOND`, the second's above.
 */
export type ListsOf = (text: string, start: number, end: number) => number;

/** @param first lists of words between blanks, folded; `stem~` takes any ending. At most 255. Filed when first asked. */
export function listsOf(first: readonly string[], second: readonly string[]): ListsOf {
  let made: Filed | null = null;
  return (text, start, end) => {
    made ??= filed([first, second]);
    const { trie, whole, stem } = made;
    let node = ROOT;
    let found = 0;
    let word = 0;
    for (let at = start; at < end; at += 1) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) return found;
      word = trie.word(node);
      if (word === 0) continue;
      const lists = stem[word] as number;
      if (lists !== 0) found = laid(lists, found);
    }
    const lists = whole[word] as number;
    return lists === 0 ? found : laid(lists, found);
  };
}
