/**
 * Reading page nodes through the prototypes' own getters. A page can shadow any property of a form or of
 * the document with a named element (`<form><input name="parentNode">` makes `form.parentNode` an input), also
 * for a content script; the prototypes cannot be shadowed that way.
 */

type Getter<T, V> = (node: T) => V;

function getter<T, V>(prototype: () => object, name: string): Getter<T, V> {
  let read: ((this: unknown) => unknown) | null = null;
  // Looked up at the first call: the classes exist in the page, not while the module loads in a test.
  return (node) => {
    read ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get ?? null;
    return read === null ? (undefined as V) : (read.call(node) as V);
  };
}

const nodeProto = () => Node.prototype;
const elementProto = () => Element.prototype;

export const parentElementOf = getter<Node, Element | null>(nodeProto, 'parentElement');
export const firstChildOf = getter<Node, Node | null>(nodeProto, 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>(nodeProto, 'nextSibling');
export const previousSiblingOf = getter<Node, Node | null>(nodeProto, 'previousSibling');
export const parentNodeOf = getter<Node, Node | null>(nodeProto, 'parentNode');
export const nodeTypeOf = getter<Node, number>(nodeProto, 'nodeType');
export const nodeValueOf = getter<Node, string | null>(nodeProto, 'nodeValue');
export const documentOf = getter<Node, Document | null>(nodeProto, 'ownerDocument');
export const tagOf = getter<Element, string>(elementProto, 'localName');
export const nextElementOf = getter<Element, Element | null>(elementProto, 'nextElementSibling');
export const previousElementOf = getter<Element, Element | null>(elementProto, 'previousElementSibling');
export const firstElementOf = getter<Element, Element | null>(elementProto, 'firstElementChild');

/** An attribute's value, null where it is absent. */
export function attr(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function has(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element itself or its closest ancestor that matches. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** True where `node` is `root` or inside it. */
export function holds(root: Node, node: Node | null): boolean {
  return Node.prototype.contains.call(root, node);
}

/** True where `after` comes later than `before` in document order. */
export function follows(before: Node, after: Node): boolean {
  const order = Node.prototype.compareDocumentPosition.call(before, after);
  return (order & 4) !== 0;
}

/** First descendant that matches. */
export function find(root: ParentNode, selector: string): Element | null {
  return queryable(root).querySelector.call(root, selector);
}

/** Every descendant that matches, in document order. */
export function findAll(root: ParentNode, selector: string): Element[] {
  return Array.from(queryable(root).querySelectorAll.call(root, selector));
}

function queryable(root: ParentNode): Pick<ParentNode, 'querySelector' | 'querySelectorAll'> {
  const type = nodeTypeOf(root as Node);
  if (type === 9) return Document.prototype;
  return type === 11 ? DocumentFragment.prototype : Element.prototype;
}
