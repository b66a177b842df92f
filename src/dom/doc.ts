/**
 * The document through the prototypes' own members. `<img name="createElement">` makes `document.createElement` an
 * image, for content scripts too: whatever is asked of the document itself goes through here.
 */

function getterOf<V>(name: string): () => V {
  return () => Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document) as V;
}

export const pageRoot = getterOf<HTMLElement | null>('documentElement');
export const pageBody = getterOf<HTMLElement | null>('body');
const visibility = getterOf<DocumentVisibilityState>('visibilityState');
export const focused = getterOf<Element | null>('activeElement');

export function isHidden(): boolean {
  return visibility() === 'hidden';
}

export function make<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
export function make(tag: string): HTMLElement;
export function make(tag: string): HTMLElement {
  return Document.prototype.createElement.call(document, tag);
}

export function makeSvg(tag: string): SVGElement {
  return Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', tag) as SVGElement;
}

/** What lies topmost at a point of the viewport. */
export function topmostAt(left: number, top: number): Element | null {
  return Document.prototype.elementFromPoint.call(document, left, top);
}

/** All that lies at a point of the viewport, topmost first. */
export function stackAt(left: number, top: number): Element[] {
  return Document.prototype.elementsFromPoint.call(document, left, top);
}

/** Types a text where the caret is, undoable by the user. */
export function typeText(text: string): boolean {
  return Document.prototype.execCommand.call(document, 'insertText', false, text);
}

export function textWalker(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** Listens on the document. */
export function onDocument(
  type: string,
  act: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(document, type, act, options);
}

export function offDocument(type: string, act: (event: Event) => void): void {
  EventTarget.prototype.removeEventListener.call(document, type, act);
}
