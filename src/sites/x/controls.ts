import { attr, find, findAll, matches } from '../../dom/read/nodes';
import type { ControlKind, Controls } from '../controls';
import { kindByWords } from '../menu-words';
import { ARTICLE } from './selectors';

/** Test ids that X gives to some of its items. */
const byTestId: Readonly<Record<string, ControlKind>> = {
  block: 'block',
  unblock: 'other',
  report: 'report',
  mute: 'other',
  embed: 'other',
  tweetEngagements: 'other',
  tweetAnalytics: 'other',
  pin: 'other',
};

/** How the icon's path begins: the bin of Delete. Icons stay when the words change. */
const BIN = 'M16 6V4.5C16 3.12 14.88 2 13.5 2h-3C9.1';

function kindOf(item: Element): ControlKind {
  const marked = byTestId[attr(item, 'data-testid') ?? ''];
  if (marked !== undefined) return marked;
  // Items that lead somewhere take nothing away.
  if (matches(item, 'a[href]')) return kindByWords(item) === 'report' ? 'report' : 'other';
  const icon = find(item, 'svg path');
  if (icon !== null && (attr(icon, 'd') ?? '').startsWith(BIN)) return 'delete';
  return kindByWords(item) ?? 'other';
}

/** What X's menus look like: NOTES.md. */
export const controlsOfX: Controls = {
  menuButtons: `${ARTICLE} [data-testid="caret"]`,
  layers: `[role="menu"], [data-testid="confirmationSheetDialog"], [role="alertdialog"], [role="dialog"]:not(:has(${ARTICLE}))`,
  items: '[role="menuitem"]',
  kindOf,
  confirmed: new Set(['delete']),
  confirmButton: (page) =>
    (findAll(page, '[data-testid="confirmationSheetConfirm"]').at(-1) ?? null) as HTMLElement | null,
  // Its button says « More » on every post.
  ownBy: () => null,
};
