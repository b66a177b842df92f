// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fits } from '../../../src/dom/insert/editable';
import { lookAt } from '../../../src/dom/insert/look';
import { isEmpty } from '../../../src/dom/insert/shown';

const text = 'Bonjour Léa,\nmerci.';

function editor(html: string, more = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" ${more}>${html}</div>`;
  return document.querySelector('[contenteditable]') as HTMLElement;
}

/** Looks at a draft with the caret at its end, then shows something else. */
function afterwards(draft: string, then: string) {
  const here = editor(draft);
  const last = here.lastElementChild?.lastChild ?? here;
  getSelection()?.collapse(last, last.nodeValue?.length ?? 0);
  const look = lookAt(here, text);
  here.innerHTML = then;
  return { there: look.there(here), untouched: look.untouched(here) };
}

describe('what became of a text', () => {
  it.each([
    ['it stands there', '<p>Un mot</p><p>Bonjour Léa,</p><p>merci.</p>', true],
    ['an empty line between', '<p>Un mot</p><p>Bonjour Léa,</p><p><br></p><p>merci.</p>', true],
    ['twice', '<p>Un mot</p><p>Bonjour Léa,</p><p>merci.</p><p>Bonjour Léa,</p><p>merci.</p>', false],
    ['its lines run together', '<p>Un mot</p><p>Bonjour Léa, merci.</p>', false],
    ['the draft is gone', '<p>Bonjour Léa,</p><p>merci.</p>', false],
    ['the draft is cut', '<p>Un</p><p>Bonjour Léa,</p><p>merci.</p>', false],
    ['before the draft', '<p>Bonjour Léa,</p><p>merci.</p><p>Un mot</p>', false],
    ['a letter is another', '<p>Un mot</p><p>Bonjour Lea,</p><p>merci.</p>', false],
    ['a part of it', '<p>Un mot</p><p>Bonjour Léa,</p>', false],
  ] as const)('%s', (_, then, there) => {
    expect(afterwards('<p>Un mot</p>', then)).toEqual({ there, untouched: false });
  });

  it('tells an editor that is as it was, drawn anew or gone', () => {
    expect(afterwards('<p>Un mot</p>', '<div>Un&nbsp;mot\u200b</div>')).toEqual({
      there: false,
      untouched: true,
    });
    const look = lookAt(editor('<p>Un mot</p>'), text);
    expect([look.there(null), look.untouched(null)]).toEqual([false, true]);
  });

  it('counts what a draft says already', () => {
    const said = '<p>Bonjour Léa,</p><p>merci.</p>';
    expect(afterwards(said, said)).toEqual({ there: false, untouched: true });
    expect(afterwards(said, said + said)).toEqual({ there: true, untouched: false });
  });

  it('does not take a placeholder for a draft', () => {
    const placeholder = '<span data-slate-placeholder="true" contenteditable="false">Votre réponse</span>';
    expect(isEmpty(editor(`<p>\ufeff${placeholder}</p>`, 'data-slate-editor="true"'))).toBe(true);
    expect(isEmpty(editor(`<p>\ufeff${placeholder}</p>`))).toBe(false);
  });
});

describe('room for a text', () => {
  const field = (html: string) => {
    document.body.innerHTML = html;
    return document.body.firstElementChild as HTMLElement;
  };

  it('is as much as the field says, with what stands in it', () => {
    const here = field('<textarea maxlength="10">abcd</textarea>');
    expect(fits(here, '123456', {})).toBe(true);
    expect(fits(here, '1234567', {})).toBe(false);
    expect(fits(field('<textarea>abcd</textarea>'), 'x'.repeat(9_999), {})).toBe(true);
  });

  it('a field of one line has none for two', () => {
    expect(fits(field('<input>'), 'un\ndeux', { oneLine: true })).toBe(false);
    expect(fits(field('<input>'), 'un deux', { oneLine: true })).toBe(true);
  });
});
