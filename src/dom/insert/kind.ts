/**
 * Which editor a field is, told from the field itself, and how a text gets into it: a network's adapter only names its
 * composer. Measured in both browsers with the real editors (`test/e2e/insert.test.ts`).
 */
import { attr, has, matches, parentElementOf } from '../read/nodes';

export const editorKinds = [
  'draft',
  'lexical',
  'prosemirror',
  'quill',
  'slate',
  'contenteditable',
  'textarea',
  'input',
] as const;
export type EditorKind = (typeof editorKinds)[number];

export interface Way {
  /** Selector of the editable element; null for what is left when no other fits. */
  readonly mark: string | null;
  /** `paste`: it listens to a paste. `command`: the browser types for it. */
  readonly by: 'paste' | 'command';
  /** Whether the browser may type where nobody took the paste. In the others it loses lines or breaks the editor. */
  readonly orCommand: boolean;
  /** Milliseconds that it takes to learn where the caret is, where the next turn of the page is too soon. */
  readonly caretMs?: number;
  /** Looks at the caret anew at any `beforeinput`, also one that asks for nothing. */
  readonly looksAtInput?: true;
  /** Holds no line end: a text of several lines is not for it. */
  readonly oneLine?: true;
  /** What it shows inside itself that nobody typed. */
  readonly unread?: string;
}

/** The marks are the libraries' own, the same on every site; the classes among them belong to their styles' contract. */
export const ways: Readonly<Record<EditorKind, Way>> = {
  draft: { mark: ':has(> [data-contents="true"])', by: 'paste', orCommand: false },
  lexical: { mark: '[data-lexical-editor]', by: 'paste', orCommand: false },
  prosemirror: { mark: '.ProseMirror', by: 'paste', orCommand: true },
  quill: { mark: '.ql-editor', by: 'paste', orCommand: true },
  // Its look at the selection is held back by 100 ms, or more on a busy page: a paste before goes over what was selected.
  slate: {
    mark: '[data-slate-editor]',
    by: 'paste',
    orCommand: false,
    caretMs: 130,
    looksAtInput: true,
    unread: '[data-slate-placeholder]',
  },
  contenteditable: { mark: null, by: 'paste', orCommand: true },
  textarea: { mark: 'textarea', by: 'command', orCommand: true },
  input: { mark: 'input', by: 'command', orCommand: true, oneLine: true },
};

/** The kind of an editable element, or of the one that it stands in. */
export function kindOf(field: Element): EditorKind {
  for (let at: Element | null = field; at !== null; at = parentElementOf(at)) {
    const here = at;
    const kind = editorKinds.find((one) => {
      const { mark } = ways[one];
      return mark !== null && matches(here, mark);
    });
    if (kind !== undefined) return kind;
    // The editing host is the editor's own element: what stands around it belongs to the site.
    if (has(at, 'contenteditable') && attr(at, 'contenteditable') !== 'false') break;
  }
  return 'contenteditable';
}
