import { attr, firstChildOf, nextSiblingOf, nodeTypeOf, nodeValueOf, parentNodeOf, tagOf } from './nodes';

export interface TextOptions {
  /** Most UTF-16 units returned; what follows is not even visited. */
  readonly max: number;
  /** Elements whose whole content is left out. */
  readonly skip?: (element: Element) => boolean;
}

/** What a text was read from, to be read again the same way. */
export interface Body extends TextOptions {
  readonly root: Node;
}

/** Most nodes visited for one text, so that a hostile tree of empty nodes cannot hold the page. */
const MAX_NODES = 20_000;

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
const UNREAD = new Set('script style noscript template svg iframe object textarea select'.split(' '));

/** Pending line ends are written only once text follows, so a block's end never leaves a trailing line. */
interface Out {
  text: string;
  breaks: number;
  /** Told of each piece as it stands in its node. */
  readonly note?: Note;
}

/** @param node a text node, or an image whose `alt` is the piece */
export type Note = (node: Node, piece: string) => void;

function write(out: Out, node: Node, piece: string): void {
  if (piece === '') return;
  out.note?.(node, piece);
  if (out.breaks > 0 && out.text !== '') out.text += '\n'.repeat(Math.min(out.breaks, 2));
  out.breaks = 0;
  out.text += piece;
}

function open(out: Out, element: Element, tag: string): void {
  if (tag === 'br') out.breaks += 1;
  else if (tag === 'img') write(out, element, attr(element, 'alt') ?? '');
  else if (BLOCKS.has(tag)) close(out, tag);
}

function close(out: Out, tag: string): void {
  if (BLOCKS.has(tag) && out.breaks === 0) out.breaks = 1;
}

/**
 * The text of a node as a reader sees it: images by their `alt` (emoji), `br` and the ends of blocks as LF, from
 * tag names alone (no layout is read). At most one blank line in a row; no space around line ends.
 * @returns at most `max` UTF-16 units, never cut inside a surrogate pair
 */
export function textOf(root: Node, options: TextOptions): string {
  const out: Out = { text: '', breaks: 0 };
  walk(root, options, out);
  return cut(tidy(out.text), options.max);
}

/**
 * The text of an editor as somebody types it: spaces and line ends stay where they are, also the last ones.
 * @returns at most about `max` UTF-16 units; what follows is not even visited
 */
export function typedIn(root: Node, max: number): string {
  const out: Out = { text: '', breaks: 0 };
  walk(root, { max }, out);
  return (out.text + '\n'.repeat(Math.min(out.breaks, 2))).slice(0, max);
}

/** The pieces that `textOf` reads, in its order, each with the node it stands in; spaces as they stand there. */
export function piecesOf(root: Node, options: TextOptions, note: Note): void {
  walk(root, options, { text: '', breaks: 0, note });
}

function walk(root: Node, options: TextOptions, out: Out): void {
  let node: Node | null = root;
  for (
    let visited = 0;
    node !== null && visited < MAX_NODES && out.text.length <= options.max;
    visited += 1
  ) {
    const into = enter(out, node, options, node === root);
    const child: Node | null = into ? firstChildOf(node) : null;
    node = child ?? after(out, node, root);
  }
}

/** Writes what a node opens with; false where its children are not read. */
function enter(out: Out, node: Node, options: TextOptions, isRoot: boolean): boolean {
  const type = nodeTypeOf(node);
  if (type === 3) {
    const value = nodeValueOf(node) ?? '';
    write(out, node, value.length > options.max ? value.slice(0, options.max + 1) : value);
    return false;
  }
  if (type !== 1) return type === 11;
  const element = node as Element;
  const tag = tagOf(element);
  if (UNREAD.has(tag) || (!isRoot && options.skip?.(element) === true)) return false;
  open(out, element, tag);
  return true;
}

/** The node that follows in document order outside `node`, closing the blocks that are left. */
function after(out: Out, node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (nodeTypeOf(at) === 1) close(out, tagOf(at as Element));
    const next = nextSiblingOf(at);
    if (next !== null) return next;
    at = parentNodeOf(at);
  }
  return null;
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function cut(text: string, max: number): string {
  return text
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** One line of text, spaces folded: names and painted times. Null where nothing is there. */
export function lineOf(root: Node, max = 500): string | null {
  const line = textOf(root, { max }).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
