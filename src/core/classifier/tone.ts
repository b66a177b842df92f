/** Which tone a word carries, by the longest stem it begins with, or the whole word. */
import { ROOT, Trie } from '../text/trie';
import { toneIds, toneWords } from './tone-words';

interface Filed {
  readonly trie: Trie;
  /** By node: the tone's number from 1 on, of a whole word and of a stem; 0 where none. */
  readonly whole: readonly number[];
  readonly stem: readonly number[];
}

let made: Filed | null = null;

function filed(): Filed {
  const trie = new Trie();
  const whole: number[] = [];
  const stem: number[] = [];
  toneIds.forEach((id, at) => {
    for (const word of toneWords[id].split(' ')) {
      const isStem = word.endsWith('~');
      const node = trie.add(isStem ? word.slice(0, -1) : word);
      const list = isStem ? stem : whole;
      list[node] ??= at + 1;
    }
  });
  return { trie, whole, stem };
}

/**
 * The number of the tone of the word that stands there, from 1 on in the order of `toneIds`; 0 where it has none.
 * @param text folded
 */
export function toneOf(text: string, start: number, end: number): number {
  made ??= filed();
  const { trie, whole, stem } = made;
  let node = ROOT;
  let found = 0;
  for (let at = start; at < end; at += 1) {
    node = trie.step(node, text.charCodeAt(at));
    if (node === 0) return found;
    found = stem[node] ?? found;
  }
  return whole[node] ?? found;
}
