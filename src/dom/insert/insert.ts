/**
 * Puts a text into a site's own editor, once, and reads it back. It never sends, never clears, never tries again
 * blindly: a second try doubles the text in Lexical, ProseMirror and Quill, and breaks Draft.js.
 */
import { typeText } from '../doc';
import { attr, closest, find, has, holds } from '../read/nodes';
import { caretIsIn, marginsAt, settleCaret } from './caret';
import { paste } from './paste';
import { settled, tick } from './settle';
import { type Editor, isField, timesIn } from './shown';

export interface ComposerParts {
  /** Selector of the site's send button, from the root; it is read, never pressed. */
  readonly submit: string;
  /** Selector of the closest ancestor that holds the editor and the button. */
  readonly root: string;
}

/** `refused`: the text is not there exactly once more, or the site would not send it. */
export type Inserted = 'inserted' | 'refused';

const busy = new WeakSet<Editor>();

/**
 * @param editor the site's editable element; must be in the page and visible
 * @param text what to put in, as approved
 */
export async function insertText(editor: Editor, text: string, parts: ComposerParts): Promise<Inserted> {
  if (busy.has(editor)) return 'refused';
  busy.add(editor);
  try {
    return await insertOnce(editor, text, parts);
  } finally {
    busy.delete(editor);
  }
}

async function insertOnce(editor: Editor, text: string, parts: ComposerParts): Promise<Inserted> {
  settleCaret(editor, caretIsIn(editor));
  await tick();
  if (!holds(document, editor)) return 'refused';
  const before = timesIn(editor, text);
  const there = () => timesIn(editor, text).some((times, i) => times === (before[i] ?? 0) + 1);
  const untouched = () => timesIn(editor, text).every((times, i) => times === before[i]);
  const margins = marginsAt(editor);
  const piece = margins.before + text + margins.after;

  const prevented = isField(editor) ? false : paste(innermost(editor), piece);
  if (prevented === true) await settled(document, there);
  else if (prevented === false && untouched()) {
    // Nobody took the paste. An editor may still act on it a moment later without preventing the default.
    const late = !isField(editor) && (await settled(editor, there, 120));
    if (!late && untouched()) typeText(piece);
    await settled(document, there);
  }
  if (!there()) return 'refused';
  await settled(document, () => canSend(editor, parts) !== false);
  return there() && canSend(editor, parts) !== false ? 'inserted' : 'refused';
}

/** Editors listen on the root, but look at where the event came from: the element that holds the caret. */
function innermost(editor: Editor): Element {
  const node = getSelection()?.focusNode ?? null;
  const element = node === null ? null : node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element !== null && holds(editor, element) ? element : editor;
}

/** Whether the site's send button is enabled; null where it cannot be found. */
export function canSend(editor: Editor, parts: ComposerParts): boolean | null {
  const root = closest(editor, parts.root);
  const button = root === null ? null : find(root, parts.submit);
  if (button === null) return null;
  return !(has(button, 'disabled') || attr(button, 'aria-disabled') === 'true');
}
