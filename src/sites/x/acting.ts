import type { ActingAccount } from '../../core/comment';
import { attr, closest, find, findAll, follows, holds, matches, parentElementOf } from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import { profileOf } from './address';
import {
  ARTICLE,
  AVATAR_BOX,
  CELL,
  DIALOG,
  PROFILE_LINK,
  SUGGESTIONS,
  SWITCHER,
  USER_CELL,
} from './selectors';

/** Accounts that somebody wrote about, or that X proposes to name. */
const OTHERS = `${ARTICLE}, ${SUGGESTIONS}, ${USER_CELL}`;
/** The widest that still belongs to one editor. */
const EDGE = `${DIALOG}, ${CELL}`;
const BEYOND = 'main, body';
const STEPS = 14;

/** The account of one picture: its test id, and its link where it has one. Null where they are none or disagree. */
function handleOf(box: Element): string | null {
  const said = (attr(box, 'data-testid') ?? '').replace('UserAvatar-Container-', '');
  const named = /^[A-Za-z0-9_]{1,30}$/.test(said) && said !== 'unknown' ? said : null;
  const link = find(box, 'a[href]');
  const linked = link === null ? null : profileOf(attr(link, 'href'));
  if (named !== null && linked !== null && named.toLowerCase() !== linked.toLowerCase()) return null;
  return named ?? linked;
}

/** The name is for the eye: the handle decides. */
function nameOf(box: Element): string | null {
  const picture = find(box, 'img[alt]');
  const name = picture === null ? '' : (attr(picture, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  return name === '' ? null : name.slice(0, 500);
}

function sole(accounts: readonly (ActingAccount | null)[]): ActingAccount | null {
  const [first] = accounts;
  if (first?.handle == null) return null;
  const handle = first.handle.toLowerCase();
  return accounts.every((one) => one?.handle?.toLowerCase() === handle) ? first : null;
}

const account = (box: Element): ActingAccount => ({ handle: handleOf(box), name: nameOf(box) });

/**
 * The picture beside an editor. Undefined where none is shown; null where it does not say whose it is, or where there
 * are several.
 */
function beside(editor: Element): ActingAccount | null | undefined {
  let at = parentElementOf(editor);
  for (let step = 0; at !== null && step < STEPS; step += 1, at = parentElementOf(at)) {
    // Where the post that is answered begins, the pictures are other people's.
    if (matches(at, BEYOND) || find(at, ARTICLE) !== null) return undefined;
    const boxes = findAll(at, AVATAR_BOX).filter(
      (box) => closest(box, OTHERS) === null && !holds(editor, box) && follows(box, editor),
    );
    if (boxes.length > 0) return sole(boxes.map(account));
    if (matches(at, EDGE)) return undefined;
  }
  return undefined;
}

function painted(switcher: Element): string | null {
  for (const piece of findAll(switcher, '[dir]')) {
    const line = lineOf(piece);
    if (line !== null && !line.startsWith('@')) return line;
  }
  return null;
}

function ofSwitcher(switcher: Element): ActingAccount | null {
  const boxes = findAll(switcher, AVATAR_BOX);
  const { handle, name } = sole(boxes.map(account)) ?? { handle: null, name: null };
  return handle === null ? null : { handle, name: painted(switcher) ?? name };
}

/** The side navigation's own account; what it says in two places must agree. */
function ofPage(page: Document): ActingAccount | null {
  const outside = (element: Element) => closest(element, OTHERS) === null;
  const switchers = findAll(page, SWITCHER).filter(outside).map(ofSwitcher);
  const links = findAll(page, PROFILE_LINK)
    .filter(outside)
    .map((link) => ({ handle: profileOf(attr(link, 'href')), name: null }));
  return sole([...switchers, ...links]);
}

/** The account one writes under on X: the picture beside the editor, else the account of the side navigation. */
export function actingOnX(composer: Element | null, page: Document): ActingAccount | null {
  const near = composer === null ? undefined : beside(composer);
  if (near === undefined) return ofPage(page);
  if (near === null || near.name !== null) return near;
  const known = ofPage(page);
  return known?.handle?.toLowerCase() === near.handle?.toLowerCase() ? (known ?? near) : near;
}
