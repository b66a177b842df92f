// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type EditorKind, editorKinds, kindOf, ways } from '../../../src/dom/insert/kind';

/** As each library leaves its element in a page; `data-here` is what an adapter's composer names. */
const fields: Readonly<Record<EditorKind, string>> = {
  draft:
    '<div data-here contenteditable="true" role="textbox"><div data-contents="true"><div data-block="true" data-offset-key="a-0-0"><br></div></div></div>',
  lexical: '<div data-here contenteditable="true" data-lexical-editor="true"><p><br></p></div>',
  prosemirror: '<div data-here contenteditable="true" class="tiptap ProseMirror"><p><br></p></div>',
  quill: '<div class="ql-container"><div data-here class="ql-editor" contenteditable="true"></div></div>',
  slate: '<div data-here contenteditable="true" data-slate-editor="true"></div>',
  contenteditable: '<div data-here contenteditable="true"></div>',
  textarea: '<textarea data-here></textarea>',
  input: '<input data-here>',
};

function kindIn(html: string): EditorKind {
  document.body.innerHTML = html;
  return kindOf(document.querySelector('[data-here]') as Element);
}

describe('the kind of an editor', () => {
  it.each(editorKinds)('%s is told from its own element', (kind) => {
    expect(kindIn(fields[kind])).toBe(kind);
  });

  it('is told from inside it too, and not from what the site puts around it', () => {
    expect(kindIn('<div contenteditable="true" data-slate-editor="true"><p data-here></p></div>')).toBe(
      'slate',
    );
    expect(
      kindIn('<div class="ProseMirror"><div data-here contenteditable="plaintext-only"></div></div>'),
    ).toBe('contenteditable');
    expect(
      kindIn(
        '<div data-lexical-editor="true" contenteditable="true"><div contenteditable="false"><textarea data-here></textarea></div></div>',
      ),
    ).toBe('textarea');
  });

  it('the browser types in none that a typed text breaks', () => {
    expect(editorKinds.filter((kind) => !ways[kind].orCommand)).toEqual(['draft', 'lexical', 'slate']);
  });
});
