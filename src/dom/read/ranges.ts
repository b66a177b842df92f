/** From a place in a text as it was read back to the nodes it was read from. */
import { nodeTypeOf, parentNodeOf, previousSiblingOf } from './nodes';
import { type Body, piecesOf } from './text';

/** A place in the text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch stands in the document: text nodes with offsets, or an image taken whole. */
export interface NodeRange {
  readonly from: Node;
  readonly fromOffset: number;
  readonly to: Node;
  readonly toOffset: number;
}

const SPACE = /\s/;

/**
 * Reading folds spaces and line ends and leaves every other character in place: the n-th that is no space is the n-th
 * in the nodes too.
 * @param text as `textOf` read this body, or the beginning of it
 * @param stretches in any order
 * @returns one range a stretch that holds more than spaces, in the same order; null where the nodes say something else
 * by now
 */
export function rangesOf(body: Body, text: string, stretches: readonly Stretch[]): NodeRange[] | null {
  const wanted = stretches.map((one) => ends(text, one)).filter((one) => one !== null);
  const last = Math.max(-1, ...wanted.map(({ last }) => last));
  const places = placesOf(body, text, last);
  if (places === null) return null;
  return wanted.map(({ first, last }) => between(places(first), places(last)));
}

/** Numbers of the first and last character of a stretch that is no space, counted over the text. */
function ends(text: string, { start, end }: Stretch): { first: number; last: number } | null {
  let before = 0;
  let inside = 0;
  for (let at = 0; at < Math.min(end, text.length); at += 1) {
    if (SPACE.test(text.charAt(at))) continue;
    if (at < start) before += 1;
    else inside += 1;
  }
  return inside === 0 ? null : { first: before, last: before + inside - 1 };
}

interface Place {
  readonly node: Node;
  /** Null for an image, taken whole. */
  readonly at: number | null;
}

interface Piece {
  readonly node: Node;
  readonly piece: string;
  /** Number of its first character that is no space. */
  readonly first: number;
}

/** Finds characters by number, after a check that all up to the last wanted are what the text says. */
function placesOf({ root, max, skip }: Body, text: string, last: number): ((number: number) => Place) | null {
  const said = text.replace(/\s+/g, '');
  const pieces: Piece[] = [];
  let number = 0;
  let same = true;
  piecesOf(root, skip === undefined ? { max } : { max, skip }, (node, piece) => {
    if (!same || number > last) return;
    const solid = piece.replace(/\s+/g, '');
    if (solid === '') return;
    const known = said.slice(number, number + solid.length);
    same = solid.startsWith(known) && (known.length === solid.length || number + known.length > last);
    pieces.push({ node, piece, first: number });
    number += solid.length;
  });
  if (!same || number <= last) return null;
  return (wanted) => {
    const found = pieces.findLast(({ first }) => first <= wanted) as Piece;
    // An image stands for all of its text.
    if (nodeTypeOf(found.node) !== 3) return { node: found.node, at: null };
    let at = 0;
    for (let seen = found.first; ; at += 1) {
      if (SPACE.test(found.piece.charAt(at))) continue;
      if (seen === wanted) return { node: found.node, at };
      seen += 1;
    }
  };
}

function between(first: Place, last: Place): NodeRange {
  const from = first.at === null ? outside(first.node) : { node: first.node, offset: first.at };
  const to = last.at === null ? outside(last.node) : { node: last.node, offset: last.at };
  return { from: from.node, fromOffset: from.offset, to: to.node, toOffset: to.offset + 1 };
}

/** An image by its place among its parent's children. */
function outside(node: Node): { node: Node; offset: number } {
  let offset = 0;
  for (let at = previousSiblingOf(node); at !== null; at = previousSiblingOf(at)) offset += 1;
  return { node: parentNodeOf(node) ?? node, offset };
}
