/** Which tone a word carries, by the longest stem it begins with, or the whole word. */
import { type PackedTrie, ROOT, Trie } from '../text/trie';
import { toneIds, toneWords } from './tone-words';

interface Filed {
  readonly trie: PackedTrie;
  /** By word of the trie: the tone's number from 1 on, of a whole word and of a stem; 0 where none. */
  readonly whole: Uint8Array;
  readonly stem: Uint8Array;
}

let made: Filed | null = null;

function filed(): Filed {
  const trie = new Trie();
  const whole: number[] = [];
  const stem: number[] = [];
  toneIds.forEach((id, at) => {
    for (const word of toneWords[id].split(' ')) {
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
    const tone = stem[trie.word(node)] as number;
    if (tone !== 0) found = tone;
  }
  return whole[trie.word(node)] || found;
}
