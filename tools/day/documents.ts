/** Documents outside a browser, for programs that read pages as the adapters do. */
import { JSDOM } from 'jsdom';

const classes = ['Node', 'Element', 'Document', 'DocumentFragment'] as const;
let parser: DOMParser | null = null;

/** Parses a page without running anything in it. The adapters read by the classes of one window: it is given here. */
export function parsePage(html: string): Document {
  if (parser === null) {
    const { window } = new JSDOM('');
    for (const name of classes) {
      if (!(name in globalThis)) Object.assign(globalThis, { [name]: window[name] });
    }
    parser = new window.DOMParser();
  }
  return parser.parseFromString(html, 'text/html');
}
