/**
 * The one element Relais adds to a page: on the document element, outside everything that is the site's, with a
 * closed root. The root holds no text node at all: a page can read what a closed root shows.
 */
import { make, pageRoot } from './doc';
import { findAll, firstChildOf, parentNodeOf } from './read/nodes';

/** Name of the element: two copies of the script find each other's host by it. */
const TAG = 'relais-host';

/** A page that keeps removing the host wins after that many times; it is said in the page's health. */
const MOST_RETURNS = 25;

export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** False once the page has removed it too often. */
  readonly standing: boolean;
  /** False: nothing of ours is painted, and nothing is taken down, while a picture of the page is made. */
  painted(on: boolean): void;
}

/**
 * Important rules inside the root win over whatever the page's own rules or the `style` attribute say of the
 * host. It has no size: what it holds is placed from its corner, so that scrolling moves it with the page.
 */
const HOST_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  margin: 0 !important;
  z-index: 2147483647 !important;
  overflow: visible !important;
  pointer-events: none !important;
  contain: none !important;
}`;

/** Rules set through objects work where the page's policy refuses `style` elements. */
function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * @param css rules for what the root will hold
 * @param signal removes the host
 */
export function createHost(css: string, signal: AbortSignal): Host {
  for (const stale of findAll(document, `html > ${TAG}`)) stale.remove();
  const element = make(TAG);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = sheetOf(HOST_STYLE + css);
  root.adoptedStyleSheets = [sheet];
  let returns = 0;
  let standing = true;
  const attach = () => pageRoot()?.append(element);
  attach();
  const observer = new MutationObserver(() => {
    if (parentNodeOf(element) === pageRoot()) return;
    returns += 1;
    if (returns > MOST_RETURNS) {
      standing = false;
      observer.disconnect();
    } else attach();
  });
  observer.observe(document, { childList: true });
  const top = pageRoot();
  if (top !== null) observer.observe(top, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
      while (firstChildOf(root) !== null) root.firstChild?.remove();
    },
    { once: true },
  );
  return {
    root,
    element,
    get standing() {
      return standing;
    },
    painted: (on) => {
      root.adoptedStyleSheets = on ? [sheet] : [sheet, sheetOf(':host { opacity: 0 !important; }')];
    },
  };
}
