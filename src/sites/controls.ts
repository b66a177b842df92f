/**
 * What a network lets one do to a comment, as its menus show it: which control a press lands on, and which button
 * confirms. Data and small functions, by role, test id, icon, place, and last by wording. Unknown stays unknown: the
 * guard then stays out of the way.
 */

export const controlKinds = ['delete', 'hide', 'block', 'report', 'other'] as const;
export type ControlKind = (typeof controlKinds)[number];

export interface Controls {
  /** Buttons that open the menu of one comment, inside its container. */
  readonly menuButtons: string;
  /** What the site opens over the page: menus and small dialogs. Pressing there leaves the comment's menu as it is. */
  readonly layers: string;
  /** What can be pressed in a menu. */
  readonly items: string;
  /** `other` for everything that takes nothing away, and for what is not recognised. */
  kindOf(item: Element): ControlKind;
  /** Controls after which this site asks to confirm, as far as it was seen; the others act at once. */
  readonly confirmed: ReadonlySet<ControlKind>;
  /** The button that confirms, in the dialog that is open now; null while there is none. */
  confirmButton(page: Document): HTMLElement | null;
  /** What the menu's button says of whose comment it is; null: nothing. */
  ownBy(button: Element): boolean | null;
}
