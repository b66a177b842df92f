/**
 * Changes of address without a new document. A page's `history.pushState` cannot be seen from a content
 * script's world; the navigation interface tells of it where it exists, and `check`, called with each
 * batch of mutations, finds what was missed.
 */

/** Where the browser has no navigation interface, the address is looked at as often as that. */
const LOOK_MS = 500;

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

export interface Navigation {
  /** Compares the address with the last one known; cheap enough for every batch. */
  check(): void;
}

/** @param moved called once for each new address */
export function watchNavigation(moved: (href: string) => void, signal: AbortSignal): Navigation {
  let href = location.href;
  const check = () => {
    if (signal.aborted || location.href === href) return;
    href = location.href;
    moved(href);
  };
  const { navigation } = globalThis as { navigation?: NavigationLike };
  // `navigation` itself could be an element named so by the page: only what listens like one is used.
  if (navigation instanceof EventTarget && !(navigation instanceof Node)) {
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    const timer = setInterval(check, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
  addEventListener('popstate', check, { signal });
  addEventListener('hashchange', check, { signal });
  return { check };
}
