/**
 * From one word of a text to the list entries that may go on from it. Entries are found by hash, never one by one:
 * exact words by themselves, `arnaqu*` by its beginning, `*phobe` by its end, `*x*` by the first characters of x.
 */
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
  private heads: ByLength<T> | null = null;
  private tails: ByLength<T> | null = null;
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
      this.heads ??= new ByLength();
      this.heads.add(first, edge);
    } else if (last !== '') {
      this.tails ??= new ByLength();
      this.tails.add(last, edge);
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
    if (this.heads !== null) {
      for (const length of this.heads.lengths) {
        if (length <= word.length) offer(this.heads.at(word.slice(0, length)), word, found);
      }
    }
    if (this.tails !== null) {
      for (const length of this.tails.lengths) {
        if (length <= word.length) offer(this.tails.at(word.slice(-length)), word, found);
      }
    }
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

/** Edges by a fixed beginning or end, with the lengths that occur, so that a word is cut only where it can matter. */
class ByLength<T> {
  readonly lengths: number[] = [];
  private readonly edges = new Map<string, Edge<T>[]>();

  add(key: string, edge: Edge<T>): void {
    if (!this.lengths.includes(key.length)) this.lengths.push(key.length);
    push(this.edges, key, edge);
  }

  at(key: string): readonly Edge<T>[] | undefined {
    return this.edges.get(key);
  }
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
