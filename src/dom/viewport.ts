/** What of the window can be seen and pressed: scrollbars lie over what is beneath them. CSS pixels. */
import { pageRoot } from './doc';
import type { Size } from './place';

export function viewportSize(): Size {
  return { width: pageRoot()?.clientWidth ?? innerWidth, height: innerHeight };
}
