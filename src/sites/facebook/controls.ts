import { attr, find, findAll, has, matches } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import type { ControlKind, Controls } from '../controls';
import { kindByWords, ownByWords } from '../menu-words';
import { ARTICLE, BUTTON } from './selectors';

const DIALOGS = '[role="dialog"], [role="alertdialog"]';
/** A dialog that asks has a few buttons; one that shows a post, or in which one writes, is no question. */
const MOST_BUTTONS = 5;
const NO_QUESTION = `${ARTICLE}, [contenteditable="true"], textarea, input`;

/** Facebook marks its items by nothing but their words. */
function kindOf(item: Element): ControlKind {
  return kindByWords(item) ?? 'other';
}

/** Buttons that carry words; the cross in the corner has only a label. */
function worded(dialog: Element): Element[] {
  return findAll(dialog, BUTTON).filter(
    (button) => lineOf(button, 60) !== null && attr(button, 'aria-disabled') !== 'true',
  );
}

/** By its words; where they are unknown, by its place: the last one, as everywhere on Facebook. */
function confirmIn(dialog: Element): HTMLElement | null {
  if (find(dialog, NO_QUESTION) !== null || has(dialog, 'aria-hidden')) return null;
  const buttons = worded(dialog);
  if (buttons.length === 0 || buttons.length > MOST_BUTTONS) return null;
  const said = buttons.findLast((button) => kindByWords(button) === 'delete');
  return (said ?? (buttons.length > 1 ? buttons.at(-1) : undefined) ?? null) as HTMLElement | null;
}

/** What Facebook's menus look like: NOTES.md. */
export const controlsOfFacebook: Controls = {
  menuButtons: `${ARTICLE} [aria-haspopup="menu"]`,
  layers: `[role="menu"], [role="alertdialog"], [role="dialog"]:not(:has(${ARTICLE}))`,
  items: '[role="menuitem"], [role="menuitemcheckbox"]',
  kindOf,
  confirmed: new Set(['delete']),
  confirmButton: (page) => {
    const dialogs = findAll(page, DIALOGS).filter((dialog) => !matches(dialog, '[role="menu"] *'));
    for (const dialog of dialogs.reverse()) {
      const confirm = confirmIn(dialog);
      if (confirm !== null) return confirm;
    }
    return null;
  },
  ownBy: (button) => ownByWords(attr(button, 'aria-label') ?? ''),
};
