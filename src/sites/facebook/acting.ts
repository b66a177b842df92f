import type { ActingAccount } from '../../core/comment';
import {
  attr,
  closest,
  find,
  findAll,
  follows,
  holds,
  matches,
  parentElementOf,
  tagOf,
} from '../../dom/read/nodes';
import { lineOf } from '../../dom/read/text';
import { linkAddress, profileIn } from './address';
import { holdsName } from './composer';
import { ARTICLE, BANNER, DESCRIBED, DIALOG, EDITABLE, MAIN, PICTURE, SUGGESTIONS } from './selectors';

const STEPS = 8;
const BOUNDARY = `${DIALOG}, ${MAIN}, [role="feed"], [aria-posinset], body`;

/** A link with a picture to somebody's profile. */
function pictured(link: Element): ActingAccount | null {
  const picture = find(link, PICTURE);
  const url = picture === null ? null : linkAddress(attr(link, 'href'));
  const handle = url === null ? null : profileIn(url);
  if (picture === null || handle === null) return null;
  const said = tagOf(picture) === 'img' ? (attr(picture, 'alt') ?? '').replace(/\s+/g, ' ').trim() : '';
  return { handle, name: said === '' ? lineOf(link, 200) : said.slice(0, 500) };
}

function sole(accounts: readonly ActingAccount[]): ActingAccount | null {
  const [first] = accounts;
  if (first === undefined) return null;
  return accounts.every(({ handle }) => handle === first.handle) ? first : null;
}

/** Undefined where no picture stands beside the editor; null where none, or more than one, says whose it is. */
function beside(editor: Element): ActingAccount | null | undefined {
  let at = parentElementOf(editor);
  for (let step = 0; at !== null && step < STEPS; step += 1, at = parentElementOf(at)) {
    // Beyond lie the comments: their pictures are other people's.
    if (matches(at, BOUNDARY) || find(at, ARTICLE) !== null) return undefined;
    const links = findAll(at, 'a[href]').filter(
      (link) => !holds(editor, link) && follows(link, editor) && closest(link, SUGGESTIONS) === null,
    );
    const accounts = links.map(pictured).filter((one) => one !== null);
    if (accounts.length > 0) return sole(accounts);
    const pictures = findAll(at, PICTURE).filter((one) => !holds(editor, one) && follows(one, editor));
    if (pictures.length > 0) return described(at, editor);
  }
  return undefined;
}

/**
 * A picture without a link says a name in its description, and only words tell a name from « profile picture ». It is
 * one where the editor's own label holds it too, as in « Comment as ... ».
 */
function described(area: Element, editor: Element): ActingAccount | null {
  const label = `${attr(editor, 'aria-label') ?? ''}\n${attr(editor, 'aria-placeholder') ?? ''}`;
  const names = findAll(area, DESCRIBED)
    .filter((picture) => !holds(editor, picture) && follows(picture, editor))
    .flatMap((picture) => {
      const said = (attr(picture, 'alt') ?? attr(picture, 'aria-label') ?? '').replace(/\s+/g, ' ').trim();
      return said === '' ? [] : [said.slice(0, 500)];
    });
  const [name] = names;
  if (name === undefined || !names.every((one) => one === name) || !holdsName(label, name)) return null;
  return { handle: null, name };
}

/** The account of the bar at the top, where it is a link: recent pages have a button there that names nobody. */
function ofBanner(page: Document): ActingAccount | null {
  const links = findAll(page, BANNER).flatMap((banner) => findAll(banner, 'a[href]'));
  return sole(links.map(pictured).filter((one) => one !== null));
}

/** The account one writes under on Facebook; mostly unknown while no editor is open. */
export function actingOnFacebook(composer: Element | null, page: Document): ActingAccount | null {
  const editor = composer !== null && matches(composer, EDITABLE) ? composer : null;
  if (editor === null) return ofBanner(page);
  const near = beside(editor);
  return near === undefined ? ofBanner(page) : near;
}
