import { MAX_TEXT } from '../../core/comment';
import { attr, closest, find, findAll, holds, matches, parentElementOf } from '../../dom/read/nodes';
import { type Body, textOf } from '../../dom/read/text';
import { outside, ownAll, ownFirst, type Scope } from './scope';
import { BUTTON, HEADING, MESSAGE } from './selectors';

export interface ReadText {
  readonly text: string;
  readonly lang: string | null;
  readonly truncated: boolean;
}

const CHROME = `a, ${BUTTON}, ${HEADING}, form, [role="toolbar"]`;
const TAIL = /\s*(?:…|\.\.\.)\s*$/;

const isButton = (element: Element): boolean => matches(element, BUTTON);

const EMPTY: ReadText = { text: '', lang: null, truncated: false };

/** Facebook ends what it folds with an ellipsis and a button; an open text may end with a button too, without one. */
/** Where a text stands, buttons apart. */
export function bodyIn(root: Element): Body {
  return { root, max: MAX_TEXT, skip: isButton };
}

function readRoot(root: Element | null): ReadText {
  if (root === null) return EMPTY;
  const whole = textOf(root, bodyIn(root));
  const folded = TAIL.test(whole) && findAll(root, BUTTON).some((button) => find(button, 'img') === null);
  const marked = attr(root, 'lang') === null ? find(root, '[lang]') : root;
  const lang = marked === null ? null : attr(marked, 'lang');
  return {
    text: folded ? whole.replace(TAIL, '') : whole,
    lang: lang === null || lang === '' || lang.length > 35 ? null : lang,
    truncated: folded,
  };
}

function isBody(element: Element, scope: Scope): boolean {
  return outside(element, CHROME, scope.container);
}

/** A comment's text: the piece that carries a language, else the first directed block outside links and buttons. */
export function commentRoot(scope: Scope): Element | null {
  const marked = ownAll(scope, '[dir][lang]').find((element) => isBody(element, scope));
  if (marked !== undefined) return marked;
  const block = ownAll(scope, 'div[dir="auto"]').find((element) => isBody(element, scope));
  if (block === undefined) return null;
  const around = closest(block, 'span[dir="auto"]');
  const wide = around !== null && holds(scope.container, around) ? around : parentElementOf(block);
  return wide ?? block;
}

/** A post's text: its message, else the paragraphs that Facebook aligns by a style. */
export function postRoot(scope: Scope): Element | null {
  const message = ownFirst(scope, MESSAGE);
  if (message !== null) return message;
  const first = ownAll(scope, 'div[dir="auto"][style*="text-align"]').find((element) =>
    isBody(element, scope),
  );
  const group = first === undefined ? null : parentElementOf(first);
  return group === null ? null : (parentElementOf(group) ?? group);
}

export const commentText = (scope: Scope): ReadText => readRoot(commentRoot(scope));
export const postText = (scope: Scope): ReadText => readRoot(postRoot(scope));
