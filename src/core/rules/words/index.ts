/** All word lists of a charter in one tree, so that a comment is read once however many words there are. */
import { fold } from '../../text/fold';
import { FirstWords } from './first-words';
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
  private readonly firsts = new FirstWords();
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
    this.firsts.add(pieces[0] as Piece);
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
    for (let at = 0; at < list.length; at += 1)
      if (this.firsts.mayBegin((list[at] as Token).text)) this.walk(this.root, list, at, at, found);
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

/** What one text holds of one list. */
interface InGroup {
  weight: number;
  readonly first: { readonly start: number; readonly end: number };
}

class Found implements WordHits {
  /** Made for the first entry: most texts hold few or none. */
  private entries: Set<Entry> | null = null;
  private groups: Map<WordGroup, InGroup> | null = null;

  note(entry: Entry, start: number, end: number): void {
    this.entries ??= new Set();
    this.groups ??= new Map();
    if (this.entries.has(entry)) return;
    this.entries.add(entry);
    for (const group of entry.groups) {
      const known = this.groups.get(group);
      if (known === undefined) this.groups.set(group, { weight: entry.words, first: { start, end } });
      else known.weight += entry.words;
    }
  }

  has(group: WordGroup): boolean {
    return this.groups?.has(group) === true;
  }

  weight(group: WordGroup): number {
    return this.groups?.get(group)?.weight ?? 0;
  }

  first(group: WordGroup): { readonly start: number; readonly end: number } | null {
    return this.groups?.get(group)?.first ?? null;
  }
}
