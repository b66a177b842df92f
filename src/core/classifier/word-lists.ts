/** Which list of words a word stands in, by the longest stem it begins with, or the whole word. */
import { type PackedTrie, ROOT, Trie } from '../text/trie';

interface Filed {
  readonly trie: PackedTrie;
  /** By word of the trie: the list's number from 1 on, of a whole word and of a stem; 0 where none. */
  readonly whole: Uint8Array;
  readonly stem: Uint8Array;
}

function filed(lists: readonly string[]): Filed {
  const trie = new Trie();
  const whole: number[] = [];
  const stem: number[] = [];
  lists.forEach((words, at) => {
    for (const word of words.split(' ')) {
      const isStem = word.endsWith('~');
      const nth = trie.add(isStem ? word.slice(0, -1) : word);
      const list = isStem ? stem : whole;
      list[nth] ??= at + 1;
    }
  });
  const size = trie.size + 1;
  const packed = (list: readonly number[]) => Uint8Array.from({ length: size }, (_, nth) => list[nth] ?? 0);
  return { trie: trie.pack(), whole: packed(whole), stem: packed(stem) };
}

/** The number of the list that the word from `start` to `end` of a folded text stands in, from 1 on; 0 for none. */
export type ListOf = (text: string, start: number, end: number) => number;

/** @param lists words between blanks, folded; `stem~` takes any ending. Filed when first asked. */
export function listOf(lists: readonly string[]): ListOf {
  let made: Filed | null = null;
  return (text, start, end) => {
    made ??= filed(lists);
    const { trie, whole, stem } = made;
    let node = ROOT;
    let found = 0;
    for (let at = start; at < end; at += 1) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) return found;
      const list = stem[trie.word(node)] as number;
      if (list !== 0) found = list;
    }
    return whole[trie.word(node)] || found;
  };
}
