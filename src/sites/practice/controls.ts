import { attr, find } from '../../dom/read/nodes';
import { type Controls, controlKinds } from '../controls';

/** The practice page's own menus: NOTES.md. */
export const controlsOfPractice: Controls = {
  menuButtons: '[data-relais-practice] [data-part="menu"]',
  layers: '[role="menu"], [role="alertdialog"]',
  items: '[role="menuitem"]',
  kindOf: (item) => controlKinds.find((kind) => kind === attr(item, 'data-part')) ?? 'other',
  confirmed: new Set(['delete']),
  confirmButton: (page) => find(page, '[role="alertdialog"] [data-part="confirm"]') as HTMLElement | null,
  ownBy: () => null,
};
