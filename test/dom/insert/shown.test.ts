// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretIsIn, marginsAt, settleCaret } from '../../../src/dom/insert/caret';
import { canSend } from '../../../src/dom/insert/insert';
import { isEmpty, normal, timesIn } from '../../../src/dom/insert/shown';

function editor(html: string): HTMLElement {
  document.body.innerHTML = `<form><div contenteditable="true" tabindex="0">${html}</div><button disabled>Send</button></form>`;
  return document.querySelector('[contenteditable]') as HTMLElement;
}

describe('reading an editor back', () => {
  it('counts a text whatever the editor does with lines, spaces and invisible signs', () => {
    const text = 'Bonjour Léa,\nmerci 😊';
    expect(timesIn(editor('<p>Bonjour Le\u0301a,</p><p>merci\u00a0😊\ufeff</p>'), text)).toContain(1);
    expect(timesIn(editor('<p>Bonjour Léa,</p><p>merci <img alt="😊"></p>'), text)).toContain(1);
    const once = '<p>Bonjour Léa,</p><p>merci 😊</p>';
    expect(timesIn(editor(once + once), text)).toContain(2);
    // A line end that became a space is another text.
    expect(timesIn(editor('<p>Bonjour Léa, merci 😊</p>'), text)).toEqual([0]);
    expect(timesIn(editor('<p>Bonjour</p>'), text).every((times) => times === 0)).toBe(true);
  });

  it('tells an empty editor from a draft', () => {
    expect(isEmpty(editor('<p><br></p>\u200b'))).toBe(true);
    expect(isEmpty(editor('<p>x</p>'))).toBe(false);
    expect(normal(' a \n\n b ')).toBe('a b');
  });

  it('reads the send button, and says unknown where there is none', () => {
    const here = editor('');
    const parts = { root: 'form', submit: 'button' };
    expect(canSend(here, parts)).toBe(false);
    document.querySelector('button')?.removeAttribute('disabled');
    expect(canSend(here, parts)).toBe(true);
    document.querySelector('button')?.setAttribute('aria-disabled', 'true');
    expect(canSend(here, parts)).toBe(false);
    expect(canSend(here, { root: 'form', submit: '.absent' })).toBeNull();
  });
});

describe('the caret', () => {
  const put = (node: Node, at: number, end = at) => {
    getSelection()?.setBaseAndExtent(node, at, node, end);
  };

  it('stays where the user has it; a selection is never replaced', () => {
    const here = editor('<p>Mon brouillon</p>');
    const text = here.querySelector('p')?.firstChild as Text;
    put(text, 4, 13);
    settleCaret(here, caretIsIn(here));
    expect(getSelection()?.isCollapsed).toBe(true);
    expect(getSelection()?.focusOffset).toBe(13);
  });

  it('goes to the end where the user has none', () => {
    const here = editor('<p>un</p><p>deux</p>');
    getSelection()?.removeAllRanges();
    settleCaret(here, caretIsIn(here));
    expect(getSelection()?.focusNode?.nodeValue).toBe('deux');
    expect(getSelection()?.focusOffset).toBe(4);
  });

  it('is never put in a placeholder', () => {
    const here = editor('<p>\ufeff<span contenteditable="false">Votre réponse</span></p>');
    settleCaret(here, false);
    expect(getSelection()?.focusNode?.nodeValue).toBe('\ufeff');
    put(here.querySelector('span')?.firstChild as Node, 3);
    settleCaret(here, caretIsIn(here));
    expect(getSelection()?.focusNode?.nodeValue).toBe('\ufeff');
  });

  it.each([
    ['an empty editor', '<p><br></p>', null, { before: '', after: '' }],
    ['the end of a draft', '<p>Mon brouillon</p>', 13, { before: '\n', after: '' }],
    ['a space at its end', '<p>Mon brouillon </p>', 14, { before: '', after: '' }],
    ['the middle of a word', '<p>Mon brouillon</p>', 6, { before: ' ', after: ' ' }],
    ['between two words', '<p>Mon brouillon</p>', 4, { before: '', after: ' ' }],
    ['its beginning', '<p>Mon brouillon</p>', 0, { before: '', after: ' ' }],
  ] as const)('keeps its distance at %s', (_, html, at, margins) => {
    const here = editor(html);
    const text = here.querySelector('p')?.firstChild as Node;
    if (at !== null) put(text, at);
    expect(marginsAt(here)).toEqual(margins);
  });

  it('keeps its distance in a text field', () => {
    document.body.innerHTML = '<textarea>Mon brouillon</textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    settleCaret(field, false);
    expect(field.selectionStart).toBe(13);
    expect(marginsAt(field)).toEqual({ before: '\n', after: '' });
  });
});
