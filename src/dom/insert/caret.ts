/** Where the text goes: at the user's caret where it is known, else at the end; a selected draft is never replaced. */
import { focused, textWalker } from '../doc';
import { closest, holds, parentElementOf } from '../read/nodes';
import { type Editor, fieldText, isField, normal, readings } from './shown';

/** True where the user's caret or selection stands in the editor. */
export function caretIsIn(editor: Editor): boolean {
  if (isField(editor)) return focused() === editor;
  const selection = getSelection();
  return selection !== null && selection.rangeCount > 0 && holds(editor, selection.focusNode);
}

/**
 * Focuses the editor and settles the caret. A selection is collapsed to its end, so that nothing of the draft is
 * replaced.
 * @param known whether the caret was in the editor before focus was moved
 */
export function settleCaret(editor: Editor, known: boolean): void {
  const caret = known && !isField(editor) ? endOfSelection() : null;
  editor.focus({ preventScroll: true });
  if (isField(editor)) {
    // A field keeps its caret while the card has the keyboard; 0 is also that of a field nobody has touched.
    const kept = editor.selectionEnd ?? 0;
    const end = known || kept > 0 ? kept : fieldText(editor).length;
    editor.setSelectionRange(end, end);
    return;
  }
  // Focus may have moved the caret, or drawn the editor anew.
  const kept = caret !== null && holds(editor, caret.node) && isTyped(editor, caret.node);
  const place = kept ? caret : lastPlace(editor);
  getSelection()?.collapse(place.node, place.offset);
}

/** True where the caret stands in the editor with nothing selected: some editors put back what was selected. */
export function caretStands(editor: Editor): boolean {
  if (isField(editor)) return editor.selectionStart === editor.selectionEnd;
  return caretIsIn(editor) && getSelection()?.isCollapsed === true;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function endOfSelection(): Place | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return { node: endContainer, offset: endOffset };
}

/** False in a placeholder or a name that an editor shows as one piece: nobody types there. */
function isTyped(editor: Editor, node: Node): boolean {
  const element = parentElementOf(node);
  const fixed = element === null ? null : closest(element, '[contenteditable="false"]');
  return fixed === null || !holds(editor, fixed);
}

/** The deepest last text of the editor: rich editors map a caret there to their own state, not one on the root. */
function lastPlace(editor: Editor): Place {
  const walker = textWalker(editor);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isTyped(editor, node)) last = node;
  }
  if (last !== null) return { node: last, offset: last.nodeValue?.length ?? 0 };
  let deepest: Element = editor;
  while (deepest.lastElementChild !== null && deepest.lastElementChild.localName !== 'br') {
    deepest = deepest.lastElementChild;
  }
  return { node: deepest, offset: deepest.lastElementChild === null ? deepest.childNodes.length : 0 };
}

/** What stands before and after the caret; null where it cannot be told. */
export function around(editor: Editor): { before: string; after: string } | null {
  if (isField(editor)) {
    const text = fieldText(editor);
    const at = editor.selectionEnd ?? text.length;
    return { before: text.slice(0, at), after: text.slice(at) };
  }
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!holds(editor, startContainer) || !holds(editor, endContainer)) return null;
  const before = new Range();
  before.selectNodeContents(editor);
  before.setEnd(startContainer, startOffset);
  const after = new Range();
  after.selectNodeContents(editor);
  after.setStart(endContainer, endOffset);
  return { before: before.toString(), after: after.toString() };
}

/** True at the start of a block of a rich editor, which shows as a line without a character for it. */
function atLineStart(editor: Editor): boolean {
  if (isField(editor)) return false;
  const selection = getSelection();
  return selection !== null && selection.rangeCount > 0 && selection.getRangeAt(0).startOffset === 0;
}

/** White space that sets the text apart from the words of a draft on either side of the caret. */
export interface Margins {
  readonly before: '' | ' ' | '\n';
  readonly after: '' | ' ';
}

const none: Margins = { before: '', after: '' };

/**
 * The margins a text needs where the caret is: nothing in an empty editor or beside white space; a line break after a
 * whole draft (a space in a one-line field); a space inside a line.
 */
export function marginsAt(editor: Editor): Margins {
  const [draft = ''] = readings(editor);
  if (normal(draft) === '') return none;
  const { before, after } = around(editor) ?? { before: draft, after: '' };
  const atEnd = normal(after) === '';
  const glued = /\S$/.test(before) && !atLineStart(editor);
  return {
    before: !glued ? '' : atEnd && editor.localName !== 'input' ? '\n' : ' ',
    after: atEnd || /^\s/.test(after) ? '' : ' ',
  };
}
