import {
  closest,
  documentOf,
  find,
  findAll,
  holds,
  nextElementOf,
  parentElementOf,
  previousElementOf,
} from '../../dom/read/nodes';
import type { ComposerContract, SitePage } from '../site';
import { authorOf } from './author';
import { identityOf } from './identity';
import { partsOf } from './parts';
import { ARTICLE, CELL, DIALOG, EDITABLE, INLINE_REPLY, SUBMIT } from './selectors';
import { textOfPart } from './text';

export const composerOfX: ComposerContract = {
  editable: EDITABLE,
  submit: SUBMIT,
  // The closest ancestor that holds the button, whatever the layout: inline, in a dialog or under the top bar.
  root: `:has(:is(${SUBMIT}))`,
  newPosts: true,
};

/** The same post shown twice: same id, or, where the copy has no address, same handle, time and text. */
function samePost(one: Element, other: Element): boolean {
  const [a, b] = [partsOf(one)[0], partsOf(other)[0]];
  if (a === undefined || b === undefined) return false;
  const [authorA, authorB] = [authorOf(a), authorOf(b)];
  const [idA, idB] = [identityOf(a, authorA.handle), identityOf(b, authorB.handle)];
  if (idA.id !== null && idB.id !== null) return idA.id === idB.id;
  const sameAuthor =
    authorA.handle !== null && authorA.handle.toLowerCase() === authorB.handle?.toLowerCase();
  return (
    sameAuthor && idA.time !== null && idA.time === idB.time && textOfPart(a).text === textOfPart(b).text
  );
}

/** The dialog in front that holds a composer, null where none is open. */
function openDialog(page: Document): Element | null {
  const dialogs = findAll(page, DIALOG).filter((dialog) => find(dialog, EDITABLE) !== null);
  return dialogs.at(-1) ?? null;
}

/** In a dialog the reply goes to the last post shown above the editor. */
function inDialog(dialog: Element, article: Element): HTMLElement | null {
  if (holds(dialog, article)) return find(dialog, EDITABLE) as HTMLElement | null;
  const shown = findAll(dialog, ARTICLE).at(-1);
  return shown !== undefined && samePost(shown, article)
    ? (find(dialog, EDITABLE) as HTMLElement | null)
    : null;
}

/** On a post's own page X puts a composer right below the post, in its cell or in the next one. */
function inline(article: Element): HTMLElement | null {
  const after = nextElementOf(article);
  const beside = after === null ? null : editorIn(after);
  if (beside !== null) return beside;
  const cell = closest(article, CELL);
  if (cell === null) return null;
  const within = editorIn(cell);
  if (within !== null) return within;
  const next = nextElementOf(cell);
  return next === null || find(next, ARTICLE) !== null ? null : editorIn(next);
}

function editorIn(root: Element): HTMLElement | null {
  const editor = find(root, EDITABLE) as HTMLElement | null;
  return editor !== null && closest(editor, DIALOG) === null ? editor : null;
}

/** A marked inline composer that stands after the focal post, wherever X put it in the column. */
function marked(article: Element, page: Document): HTMLElement | null {
  const block = find(page, INLINE_REPLY);
  const editor = block === null ? null : editorIn(block);
  return editor !== null && lastArticleBefore(editor) === article ? editor : null;
}

/** The post right above an element: the last one in the closest earlier sibling that holds any. */
function lastArticleBefore(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    for (let before = previousElementOf(at), step = 0; before !== null && step < 5; step += 1) {
      const articles = findAll(before, ARTICLE);
      if (articles.length > 0) return articles.at(-1) ?? null;
      before = previousElementOf(before);
    }
  }
  return null;
}

/**
 * The editor in which a reply to this post would be written. An open dialog decides alone, since it covers the
 * page; the inline editor of a post's page answers that post only. Null: X's own Reply has to be pressed first.
 */
export function composerForX(article: Element, page: SitePage): HTMLElement | null {
  const here = documentOf(article);
  if (here === null) return null;
  const dialog = openDialog(here);
  if (dialog !== null) return inDialog(dialog, article);
  if (page.kind !== 'thread' || page.postId === null) return null;
  const part = partsOf(article)[0];
  if (part === undefined || identityOf(part, null).id !== page.postId) return null;
  return inline(article) ?? marked(article, here);
}
