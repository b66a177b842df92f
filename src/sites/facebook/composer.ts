import {
  attr,
  closest,
  documentOf,
  find,
  findAll,
  holds,
  matches,
  parentElementOf,
} from '../../dom/read/nodes';
import { textOf } from '../../dom/read/text';
import type { ComposerContract } from '../site';
import { commentAuthor } from './author';
import { mayBeComment, scopeOf } from './scope';
import { ARTICLE, COMPOSER, CONTAINERS, DIALOG, EDITABLE, SUBMIT } from './selectors';
import { addressIn, type Block, blockOf, commentAbove } from './thread';

export const composerOfFacebook: ComposerContract = { editable: EDITABLE, submit: SUBMIT, root: COMPOSER };

function nameIn(article: Element): string | null {
  return commentAuthor(scopeOf(article))?.name ?? null;
}

/** True where `name` stands in `said` as a whole: "Lea 1" is not in "Reply to Lea 12". */
export function holdsName(said: string, name: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const around = said.slice(Math.max(0, at - 1), at) + said.slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** True where a composer says that it answers a person: in its label or placeholder, or by a mention put in beforehand. */
function isTo(editor: Element, name: string | null): boolean {
  if (name === null) return false;
  const said = `${attr(editor, 'aria-label') ?? ''}\n${attr(editor, 'aria-placeholder') ?? ''}`;
  return holdsName(said, name) || textOf(editor, { max: 200 }).startsWith(name);
}

/** The first ancestor of an editor that holds comments. */
function around(editor: Element): Element | null {
  let at = parentElementOf(editor);
  while (at !== null && find(at, ARTICLE) === null) at = parentElementOf(at);
  return at;
}

/** Without a name in it a composer belongs to the comment whose block, and only whose block, it stands in. */
function standsIn(editor: Element, article: Element, block: Block, rivals: number): boolean {
  const home = around(editor);
  if (home === null) return false;
  if (holds(home, article)) return block.bounded || rivals > 1;
  // A list of replies: with several of them the composer is the thread's, with one it may be that reply's.
  return findAll(home, ARTICLE).length > 1;
}

/** Editors of a block that are not in a post's own frame inside it. */
function editorsIn(root: Element): HTMLElement[] {
  return findAll(root, EDITABLE) as HTMLElement[];
}

/** The deepest editors come first: a post's own composer stands outside the thread. */
function nearestFirst(article: Element, editors: readonly HTMLElement[]): HTMLElement[] {
  const distance = (editor: Element): number => {
    let steps = 0;
    for (let at: Element | null = article; at !== null && !holds(at, editor); at = parentElementOf(at))
      steps += 1;
    return steps;
  };
  return [...editors].sort((one, other) => distance(one) - distance(other));
}

function forComment(article: Element, comment: string): HTMLElement | null {
  const block = blockOf(article, comment);
  const editors = nearestFirst(article, editorsIn(block.root));
  const mine = nameIn(article);
  const others = findAll(block.root, ARTICLE)
    .filter((other) => other !== article)
    .map(nameIn);
  for (const editor of editors) {
    if (isTo(editor, mine)) return editor;
    if (others.some((name) => isTo(editor, name))) continue;
    if (standsIn(editor, article, block, editors.length)) return editor;
  }
  return null;
}

function forReply(article: Element, comment: string): HTMLElement | null {
  const mine = nameIn(article);
  const own = blockOf(article, null);
  const alone = editorsIn(own.root)[0];
  if (own.bounded && alone !== undefined && find(own.root, ARTICLE) !== null) return alone;
  const above = commentAbove(article, comment);
  if (above === null || mine === null) return null;
  const thread = blockOf(above, comment);
  return editorsIn(thread.root).find((editor) => isTo(editor, mine)) ?? null;
}

/** A post's composer stands outside every thread: what holds it holds several comments, or none. */
function forPost(container: Element): HTMLElement | null {
  const names = findAll(container, ARTICLE).slice(0, 50).filter(mayBeComment).map(nameIn);
  const editors = editorsIn(container).filter((editor) => {
    if (closest(editor, CONTAINERS) !== container) return false;
    return !names.some((name) => isTo(editor, name)) && isPostLevel(editor, container);
  });
  return editors.at(-1) ?? null;
}

function isPostLevel(editor: Element, container: Element): boolean {
  const home = around(editor);
  if (home === null || home === container || !holds(container, home)) return true;
  const tops = new Set(findAll(home, ARTICLE).map((article) => addressIn(article)?.comment.item));
  const replies = findAll(home, ARTICLE).every((article) => addressIn(article)?.reply != null);
  return !replies && (tops.size > 1 || editorsIn(container).length === 1);
}

/**
 * The editor in which a reply to this container would be written: the one that names its author, else the one that
 * stands in its thread and nobody else's. Null: none is open, or it cannot be told whose it is.
 */
export function composerForFacebook(container: Element): HTMLElement | null {
  if (!mayBeComment(container)) return matches(container, CONTAINERS) ? forPost(container) : null;
  if (isBehind(container)) return null;
  const named = addressIn(container);
  if (named === null) return null;
  return named.reply === null
    ? forComment(container, named.comment.item)
    : forReply(container, named.comment.item);
}

/** True where a dialog with comments covers the page that the container is on. */
function isBehind(container: Element): boolean {
  const page = documentOf(container);
  if (page === null || closest(container, DIALOG) !== null) return false;
  return findAll(page, DIALOG).some((dialog) => find(dialog, ARTICLE) !== null);
}
