/**
 * Puts a text into a site's own editor, once, and reads it back. It never sends, never clears, never tries again
 * blindly: a second try doubles the text in Lexical, ProseMirror and Quill, and breaks Draft.js.
 */
import { typeText } from '../doc';
import { attr, closest, find, has, holds } from '../read/nodes';
import { caretIsIn, caretStands, marginsAt, settleCaret } from './caret';
import { fits } from './editable';
import { kindOf, type Way, ways } from './kind';
import { type Look, lookAt } from './look';
import { paste } from './paste';
import { settled, tick } from './settle';
import { type Editor, normal } from './shown';

export interface ComposerParts {
  /** Selector of the site's send button, from the root; it is read, never pressed. */
  readonly submit: string;
  /** Selector of the closest ancestor that holds the editor and the button. */
  readonly root: string;
}

/**
 * `refused`: the editor is as it was. `altered`: it is not, and yet the text is not there exactly once more beside the
 * draft, or the site would not send it.
 */
export type Inserted = 'inserted' | 'refused' | 'altered';

/** There is one caret on a page: two insertions at a time would take it from each other. */
let busy = false;

/**
 * @param editor the site's editable element; must be in the page and visible
 * @param text what to put in, as approved
 * @param again the editor as it is now: pages draw theirs anew. Null where it is gone
 */
export async function insertText(
  editor: Editor,
  text: string,
  parts: ComposerParts,
  again: () => Editor | null = () => editor,
): Promise<Inserted> {
  if (busy || normal(text) === '') return 'refused';
  busy = true;
  try {
    const ready = await readied(editor, again);
    return ready === null ? 'refused' : await insertOnce(ready, text.replace(/\r\n?/g, '\n'), parts, again);
  } finally {
    busy = false;
  }
}

/** Most times that the caret is put where it belongs. */
const TURNS = 3;

/** Focus is there, the caret stands, and the editor knows of it. Null where it does not come to that. */
async function readied(first: Editor, again: () => Editor | null): Promise<Editor | null> {
  let editor: Editor | null = first;
  for (let turn = 0; turn < TURNS && editor !== null; turn += 1) {
    const way: Way = ways[kindOf(editor)];
    settleCaret(editor, caretIsIn(editor));
    await tick(way.caretMs);
    if (way.looksAtInput) askToLook(innermost(editor));
    const here = holds(document, editor);
    if (here && caretStands(editor)) return editor;
    // Focus alone makes some pages draw it anew.
    if (!here) editor = again();
  }
  return null;
}

function askToLook(target: Element): void {
  target.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true }));
}

async function insertOnce(
  editor: Editor,
  text: string,
  parts: ComposerParts,
  again: () => Editor | null,
): Promise<Inserted> {
  const way = ways[kindOf(editor)];
  const margins = marginsAt(editor);
  const piece = margins.before + text + margins.after;
  if (!fits(editor, piece, way)) return 'refused';
  const look = lookAt(editor, text);
  const now = () => (holds(document, editor) ? editor : again());
  const there = () => look.there(now());

  await give(editor, piece, way, look);
  await settled(document, there);
  if (there()) await settled(document, () => canSend(now(), parts) !== false);
  if (there() && canSend(now(), parts) !== false) return 'inserted';
  return look.untouched(now()) ? 'refused' : 'altered';
}

/** One paste; typing only where nobody took it. */
async function give(editor: Editor, piece: string, way: Way, look: Look): Promise<void> {
  const untouched = () => look.untouched(editor);
  if (way.by === 'paste') {
    const prevented = paste(innermost(editor), piece);
    if (prevented === true || !way.orCommand || !untouched()) return;
    // An editor may still act on it a moment later without preventing the default.
    if (await settled(editor, () => !untouched(), 120)) return;
  }
  if (holds(document, editor) && untouched()) typeText(piece);
}

/** Editors listen on the root, but look at where the event came from: the element that holds the caret. */
function innermost(editor: Editor): Element {
  const node = getSelection()?.focusNode ?? null;
  const element = node === null ? null : node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element !== null && holds(editor, element) ? element : editor;
}

/** Whether the site's send button is enabled; null where it cannot be found. */
export function canSend(editor: Editor | null, parts: ComposerParts): boolean | null {
  const root = editor === null ? null : closest(editor, parts.root);
  const button = root === null ? null : find(root, parts.submit);
  if (button === null) return null;
  return !(has(button, 'disabled') || attr(button, 'aria-disabled') === 'true');
}
