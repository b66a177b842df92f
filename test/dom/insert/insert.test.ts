// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText } from '../../../src/dom/insert/insert';

const parts = { root: 'form', submit: 'button' };
const text = 'Bonjour Léa,\r\nmerci.';
const shown = 'Bonjour Léa,\nmerci.';

function field(html = '<textarea></textarea>'): HTMLTextAreaElement {
  document.body.innerHTML = `<form>${html}<button>Envoyer</button></form>`;
  return document.querySelector('textarea, input') as HTMLTextAreaElement;
}

/** Types as the browser does, which jsdom does not; gives how often it was asked. */
const typing = vi.fn((_command: string, _ui: boolean, piece: string) => {
  const here = document.activeElement as HTMLTextAreaElement;
  here.setRangeText(piece, here.selectionStart, here.selectionEnd, 'end');
  here.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
});

beforeEach(() => {
  typing.mockClear();
  Object.defineProperty(Document.prototype, 'execCommand', { value: typing, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'execCommand');
});

describe('an insertion', () => {
  it('puts the text in once, with the line ends of a page', async () => {
    const here = field();
    expect(await insertText(here, text, parts)).toBe('inserted');
    expect(here.value).toBe(shown);
    expect(typing).toHaveBeenCalledTimes(1);
  });

  it('goes behind what is selected, and beside what stands there', async () => {
    const here = field('<textarea>Un mot</textarea>');
    here.focus();
    here.setSelectionRange(0, 6);
    expect(await insertText(here, text, parts)).toBe('inserted');
    expect(here.value).toBe(`Un mot\n${shown}`);
  });

  it('is one at a time on a page', async () => {
    const here = field();
    const both = await Promise.all([insertText(here, text, parts), insertText(here, text, parts)]);
    expect(both).toEqual(['inserted', 'refused']);
    expect(here.value).toBe(shown);
  });

  it('follows a field that is drawn anew as it gets the focus', async () => {
    const old = field();
    const fresh = document.createElement('textarea');
    old.addEventListener('focus', () => old.replaceWith(fresh), { once: true });
    expect(await insertText(old, text, parts, () => fresh)).toBe('inserted');
    expect([old.value, fresh.value]).toEqual(['', shown]);
  });

  it.each([
    ['is gone', (): HTMLElement | null => null],
    ['is drawn anew each time', (): HTMLElement | null => field()],
  ] as const)('touches nothing where the field %s', async (_, again) => {
    const here = field();
    const drop = (event: Event): void => (event.target as Element).remove();
    document.addEventListener('focusin', drop);
    expect(await insertText(here, text, parts, again)).toBe('refused');
    document.removeEventListener('focusin', drop);
    expect(typing).not.toHaveBeenCalled();
  });

  it('of nothing, or of two lines into a field of one, touches nothing', async () => {
    expect(await insertText(field(), ' \n ', parts)).toBe('refused');
    expect(await insertText(field('<input>'), text, parts)).toBe('refused');
    expect(typing).not.toHaveBeenCalled();
  });

  it('is altered where Send stays off, or the field writes it otherwise', async () => {
    const here = field();
    document.querySelector('button')?.setAttribute('disabled', '');
    expect(await insertText(here, text, parts)).toBe('altered');
    const loud = field();
    loud.addEventListener('input', () => {
      loud.value = loud.value.toUpperCase();
    });
    expect(await insertText(loud, text, parts)).toBe('altered');
    expect(typing).toHaveBeenCalledTimes(2);
  });

  it('is refused where the field takes it out again', async () => {
    const here = field('<textarea>Un mot</textarea>');
    here.addEventListener('input', () => {
      here.value = 'Un mot';
    });
    expect(await insertText(here, text, parts)).toBe('refused');
    expect(typing).toHaveBeenCalledTimes(1);
  });
});
