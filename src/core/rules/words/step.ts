/**
 * From one word of a text to the list entries that may go on from it. Entries are looked for all at once, never one by one:
 * exact words by themselves, `arnaqu*` by its beginning, `*phobe` by its end, `*x*` by the first characters of x.
 */
import { type PackedTrie, ROOT, Trie } from '../../text/trie';
import { fits, isAnyWord, type Piece } from './piece';

/** How many characters of an inner part are hashed. */
const GRAM = 3;
/** Longest word looked into; the tail of a longer one is compared by its two ends only. */
const MAX_WORD = 64;

interface Edge<T> {
  readonly piece: Piece;
  readonly to: T;
}

/** The outgoing edges of one node of the tree of entries. */
export class Step<T> {
  private readonly exact = new Map<string, T>();
  private readonly any: Edge<T>[] = [];
  private heads: Beginnings<T> | null = null;
  /** By their letters in reverse. */
  private tails: Beginnings<T> | null = null;
  private grams: Map<string, Edge<T>[]> | null = null;
  private readonly wild = new Map<string, T>();

  /** The node behind a piece, made where it is new. */
  reach(piece: Piece, make: () => T): T {
    const name = piece.join('*');
    const store = piece.length === 1 ? this.exact : this.wild;
    const known = store.get(name);
    if (known !== undefined) return known;
    const to = make();
    store.set(name, to);
    if (piece.length > 1) this.file({ piece, to });
    return to;
  }

  private file(edge: Edge<T>): void {
    const first = edge.piece[0] ?? '';
    const last = edge.piece[edge.piece.length - 1] ?? '';
    if (isAnyWord(edge.piece)) this.any.push(edge);
    else if (first !== '') {
      this.heads ??= new Beginnings();
      this.heads.add(first, edge);
    } else if (last !== '') {
      this.tails ??= new Beginnings();
      this.tails.add(reversed(last), edge);
    } else {
      this.grams ??= new Map();
      const part = edge.piece.reduce((a, b) => (b.length > a.length ? b : a), '');
      push(this.grams, part.slice(0, GRAM), edge);
    }
  }

  /** Calls `found` with every node that this word leads to. */
  each(word: string, found: (to: T) => void): void {
    const plain = this.exact.get(word);
    if (plain !== undefined) found(plain);
    for (const edge of this.any) found(edge.to);
    this.heads?.each(word, false, found);
    this.tails?.each(word, true, found);
    if (this.grams !== null) this.inner(this.grams, word, found);
  }

  private inner(grams: Map<string, Edge<T>[]>, word: string, found: (to: T) => void): void {
    const seen = new Set<string>();
    const until = Math.min(word.length, MAX_WORD);
    for (let at = 0; at < until; at += 1) {
      for (let size = 1; size <= GRAM && at + size <= until; size += 1) {
        const gram = word.slice(at, at + size);
        if (seen.has(gram)) continue;
        seen.add(gram);
        offer(grams.get(gram), word, found);
      }
    }
  }
}

/** Edges by how a word must begin, all of them met in one walk along the word. */
class Beginnings<T> {
  private readonly trie = new Trie();
  private packed: PackedTrie | null = null;
  /** By number of the beginning. */
  private readonly edges: Edge<T>[][] = [];

  add(beginning: string, edge: Edge<T>): void {
    const nth = this.trie.add(beginning);
    this.packed = null;
    const list = this.edges[nth];
    if (list === undefined) this.edges[nth] = [edge];
    else list.push(edge);
  }

  /** @param backwards where beginnings are those of the word read from its end */
  each(word: string, backwards: boolean, found: (to: T) => void): void {
    this.packed ??= this.trie.pack();
    let node = ROOT;
    for (let at = 0; at < word.length; at += 1) {
      node = this.packed.step(node, word.charCodeAt(backwards ? word.length - 1 - at : at));
      if (node === 0) return;
      const nth = this.packed.word(node);
      if (nth !== 0) offer(this.edges[nth], word, found);
    }
  }
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function push<T>(map: Map<string, Edge<T>[]>, key: string, edge: Edge<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [edge]);
  else list.push(edge);
}

function offer<T>(edges: readonly Edge<T>[] | undefined, word: string, found: (to: T) => void): void {
  if (edges === undefined) return;
  for (const edge of edges) if (fits(edge.piece, word)) found(edge.to);
}
