/**
 * The words of menus in French and English, for where a site marks its items by nothing else. Whole captions only: « Hide
 * all from », « Delete draft » are none of them.
 */
import { firstChildOf, nextSiblingOf, nodeTypeOf, nodeValueOf, parentNodeOf } from '../dom/read/nodes';
import { lineOf } from '../dom/read/text';
import type { ControlKind } from './controls';

const THING_EN = '(?: (?:this |the |your )?(?:comment|reply|post|tweet|response))?';
const THING_FR =
  '(?: (?:le |la |ce |cette |votre |mon |ma )?(?:commentaire|reponse|post|tweet|publication))?';

const captions: readonly (readonly [Exclude<ControlKind, 'other'>, RegExp])[] = [
  ['delete', new RegExp(`^(?:delete|remove)${THING_EN}$`)],
  ['delete', new RegExp(`^supprimer${THING_FR}$`)],
  ['hide', new RegExp(`^hide${THING_EN}$`)],
  ['hide', new RegExp(`^masquer${THING_FR}$`)],
  ['block', /^(?:block|bloquer)(?: \S.*)?$/],
  ['report', /^(?:report|signaler|find support or report|obtenir de l'aide ou signaler)(?: \S.*)?$/],
];

/** Lower case, no accents, plain apostrophes and spaces, no marks of direction. */
export function plainCaption(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ ?[.…?]+$/, '');
}

/** The first piece of text: a caption's explanation stands below it, in a piece of its own. */
function firstPiece(root: Element): string {
  let at: Node | null = root;
  for (let step = 0; at !== null && step < 400; step += 1) {
    const value = nodeTypeOf(at) === 3 ? (nodeValueOf(at) ?? '').trim() : '';
    if (value !== '') return value.slice(0, 200);
    at = firstChildOf(at) ?? after(at, root);
  }
  return '';
}

function after(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
  }
  return null;
}

/** What a caption says, by its words alone; null where they are none of ours. */
export function kindByWords(item: Element): Exclude<ControlKind, 'other'> | null {
  for (const said of [firstPiece(item), lineOf(item, 200) ?? '']) {
    const caption = plainCaption(said);
    const found = captions.find(([, words]) => words.test(caption));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** What the label of a comment's menu button says of whose it is: « Edit or delete this », « Hide or report this ». */
export function ownByWords(label: string): boolean | null {
  const said = plainCaption(label);
  if (/\b(?:edit|modifier)\b/.test(said)) return true;
  return /\b(?:hide|report|masquer|signaler)\b/.test(said) ? false : null;
}
