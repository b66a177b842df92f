/** Where a composer stands now, as the frames beside it are placed by. */
import { closest, find } from '../../dom/read/nodes';
import type { ComposerContract } from '../../sites/site';
import type { ComposerBoxes } from '../coach/place';

/** Null where the editor is out of sight. */
export function boxesOf(editor: Element, contract: ComposerContract): ComposerBoxes | null {
  const field = editor.getBoundingClientRect();
  if (field.width <= 0 || field.height <= 0 || field.bottom <= 0 || field.top >= innerHeight) return null;
  const root = closest(editor, contract.root);
  const button = root === null ? null : find(root, contract.submit);
  return {
    field,
    send: button?.getBoundingClientRect() ?? null,
    root: root?.getBoundingClientRect() ?? field,
  };
}
