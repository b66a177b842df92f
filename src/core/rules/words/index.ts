/** All word lists of a charter in one tree, so that a comment is read once however many words there are. */
import { fold } from '../../text/fold';
import { isAnyWord, type Piece, pieceOf } from './piece';
import { Step } from './step';
import { entryTokens, type Token, tokens } from './token';

/** A list that was added: a rule's words, a topic's keywords, the competitors. */
export type WordGroup = number;

interface Entry {
  readonly groups: WordGroup[];
  words: number;
}

class Node {
  step: Step<Node> | null = null;
  entry: Entry | null = null;
}

/** What one text holds of the lists. Places are in the folded text. */
export interface WordHits {
  has(group: WordGroup): boolean;
  /** Sum over the distinct entries found of their number of words: a phrase weighs more than a word. */
  weight(group: WordGroup): number;
  first(group: WordGroup): { readonly start: number; readonly end: number } | null;
}

const STAR = '*'.charCodeAt(0);

/** The pieces of an entry; those of `*` alone at its beginning say nothing and are dropped. */
function piecesOf(word: string): Piece[] {
  const pieces = entryTokens(fold(word).text, STAR).map((token) => pieceOf(token.text));
  const first = pieces.findIndex((piece) => !isAnyWord(piece));
  return first < 0 ? [] : pieces.slice(first);
}

/** False for an entry that can never be found: punctuation or wildcards alone. */
export function saysSomething(word: string): boolean {
  return piecesOf(word).length > 0;
}

export class WordIndex {
  private readonly root = new Node();
  private groups = 0;

  /** Adds a list; entries that hold no letter, digit or symbol can match nothing and are given back. */
  add(words: readonly string[]): { group: WordGroup; empty: readonly string[] } {
    const group = this.groups;
    this.groups += 1;
    return { group, empty: words.filter((word) => !this.file(word, group)) };
  }

  private file(word: string, group: WordGroup): boolean {
    const pieces = piecesOf(word);
    if (pieces.length === 0) return false;
    let node = this.root;
    for (const piece of pieces) {
      node.step ??= new Step();
      node = node.step.reach(piece, () => new Node());
    }
    node.entry ??= { groups: [], words: pieces.length };
    if (!node.entry.groups.includes(group)) node.entry.groups.push(group);
    return true;
  }

  /** Finds every entry of every list in a folded text. */
  scan(folded: string): WordHits {
    const found = new Found();
    const list = tokens(folded);
    for (let at = 0; at < list.length; at += 1) this.walk(this.root, list, at, at, found);
    return found;
  }

  private walk(node: Node, list: readonly Token[], from: number, at: number, found: Found): void {
    const token = list[at];
    if (node.step === null || token === undefined) return;
    node.step.each(token.text, (to) => {
      if (to.entry !== null) found.note(to.entry, list[from]?.start ?? 0, token.end);
      this.walk(to, list, from, at + 1, found);
    });
  }
}

class Found implements WordHits {
  private readonly entries = new Set<Entry>();
  private readonly weights = new Map<WordGroup, number>();
  private readonly places = new Map<WordGroup, { start: number; end: number }>();

  note(entry: Entry, start: number, end: number): void {
    if (this.entries.has(entry)) return;
    this.entries.add(entry);
    for (const group of entry.groups) {
      this.weights.set(group, (this.weights.get(group) ?? 0) + entry.words);
      if (!this.places.has(group)) this.places.set(group, { start, end });
    }
  }

  has(group: WordGroup): boolean {
    return this.weights.has(group);
  }

  weight(group: WordGroup): number {
    return this.weights.get(group) ?? 0;
  }

  first(group: WordGroup): { start: number; end: number } | null {
    return this.places.get(group) ?? null;
  }
}
