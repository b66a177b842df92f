/** In what state an editor is when a reply is put in, and what must stand in it then. */

export const caseIds = ['empty', 'end', 'middle', 'long', 'selected', 'elsewhere', 'stack'] as const;
export type CaseId = (typeof caseIds)[number];

/** `away`: the selection is somewhere else on the page, and the keyboard in another window. */
export type Caret = 'start' | 'end' | 'middle' | 'all' | 'away';

export interface InsertCase {
  readonly name: string;
  /** Typed by real keys. */
  readonly draft: string;
  readonly caret: Caret;
  /** Put in one after the other. */
  readonly texts: readonly string[];
  readonly wanted: string;
}

export const draft = 'Un mot';
export const two = 'Bonjour Léa, merci pour votre message 😊.\nNotre équipe vous répond aujourd’hui.';
/** Joined and flagged emoji, a letter of two signs, two scripts from right to left, empty lines. */
const long =
  'Bonjour Zoe\u0308 👩‍👩‍👧‍👦,\n\nVotre colis « n\u00b0 12 » est en route 🇫🇷🏳️‍🌈 👍🏽.\nשלום לכולם, مرحبا بكم.\n\nL’équipe';

export const cases: Readonly<Record<CaseId, InsertCase>> = {
  empty: { name: 'empty', draft: '', caret: 'end', texts: [two], wanted: two },
  end: { name: 'after a draft', draft, caret: 'end', texts: [two], wanted: `${draft}\n${two}` },
  middle: { name: 'caret inside it', draft, caret: 'middle', texts: [two], wanted: `Un ${two} mot` },
  long: { name: 'paragraphs, emoji', draft, caret: 'end', texts: [long], wanted: `${draft}\n${long}` },
  selected: { name: 'draft selected', draft, caret: 'all', texts: [two], wanted: `${draft}\n${two}` },
  elsewhere: { name: 'window unfocused', draft, caret: 'away', texts: [two], wanted: `${draft}\n${two}` },
  stack: {
    name: 'three in a row',
    draft: '',
    caret: 'end',
    texts: [two, 'Merci.', 'À bientôt.'],
    wanted: `${two}\nMerci.\nÀ bientôt.`,
  },
};

/** Runs in the page: puts the caret where the case has it, as a person's click or arrow key would. */
export function putCaret(selector: string, where: Caret): void {
  const editor = document.querySelector<HTMLElement>(selector);
  if (editor === null) throw new Error(`no ${selector}`);
  if (where === 'away') {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.collapse(document.querySelector('h1, h2'), 0);
    return;
  }
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) {
    const end = editor.value.length;
    const [from, to] = { start: [0, 0], end: [end, end], middle: [3, 3], all: [0, end] }[where] ?? [end, end];
    editor.setSelectionRange(from ?? end, to ?? end);
    return;
  }
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  const isDraft = ({ nodeValue, parentElement }: Node) =>
    nodeValue?.trim() && parentElement?.closest('[contenteditable="false"]') === null;
  while (walker.nextNode()) if (isDraft(walker.currentNode)) texts.push(walker.currentNode);
  const [first, last] = [texts[0], texts.at(-1)];
  // An empty editor has put its own caret already.
  if (!first || !last) return;
  const end = last.nodeValue?.length ?? 0;
  if (where === 'all') getSelection()?.setBaseAndExtent(first, 0, last, end);
  else if (where === 'end') getSelection()?.collapse(last, end);
  else getSelection()?.collapse(first, where === 'start' ? 0 : 3);
  // Slate looks at a caret late, and puts its own back before: a person's is long seen when a reply goes in.
  if (editor.matches('[data-slate-editor]')) editor.dispatchEvent(new InputEvent('beforeinput'));
}
