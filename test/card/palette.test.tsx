// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Palette } from '../../src/card/palette';
import type { PalettePort } from '../../src/card/palette-port';
import type { Act } from '../../src/messages/parts';
import type { ReplyView } from '../../src/messages/views';
import { approvedReply } from '../ui/samples';
import { stage } from '../ui/stage';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const one: ReplyView = { ...approvedReply, id: 'one', title: 'Première', blanks: [], text: 'Un.' };
const two: ReplyView = {
  ...approvedReply,
  id: 'two',
  title: 'Deuxième',
  text: 'Deux, {{name}}.',
  blanks: [{ id: 'name', kind: 'first_name', label: 'Prénom', value: '', required: true, choices: [] }],
};

async function palette(seen = true, outcome: 'inserted' | 'refused' | 'no_composer' = 'inserted') {
  const acts: Act[] = [];
  const asked: string[] = [];
  const port: PalettePort = {
    search: async (query) => {
      asked.push(`search ${query}`);
      const replies = query === 'rien' ? [] : query === 'deux' ? [two] : [one, two];
      return { replies, lang: 'fr', acting: { is: 'brand', who: null } };
    },
    fit: () => undefined,
    leave: (used) => asked.push(`leave ${used}`),
    focus: () => asked.push('focus'),
    act: async (did) => {
      acts.push(did);
      if (did.do === 'copy') return { outcome: 'done', text: 'Un.', decision: null };
      return { outcome, text: outcome === 'inserted' ? null : 'Un.', decision: null };
    },
  };
  const screen = await stage('fr', <Palette port={port} seen={() => seen} trusted={() => true} />);
  await screen.settle();
  const key = async (name: string, selector = '[data-part=find]') => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    await act(() => void screen.one(selector).dispatchEvent(event));
    await screen.settle();
  };
  const chosen = () => screen.root.querySelector('[aria-selected=true]')?.getAttribute('data-reply');
  return { ...screen, key, acts, asked, chosen };
}

describe('the palette', () => {
  it('chooses by arrows, within the list, and inserts by Enter', async () => {
    const { key, acts, chosen, text } = await palette();
    expect(document.activeElement?.getAttribute('data-part')).toBe('find');
    expect(chosen()).toBe('one');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(chosen()).toBe('two');
    await key('ArrowUp');
    await key('ArrowUp');
    expect(chosen()).toBe('one');
    await key('Enter');
    expect(acts).toEqual([{ do: 'insert', reply: 'one', lang: 'fr', blanks: {} }]);
    expect(text()).toContain('Insérée à la suite');
  });

  it('stacks several: it stays, and takes the keyboard back each time', async () => {
    const { key, acts, asked } = await palette();
    await key('Enter');
    await key('Enter');
    expect(acts).toHaveLength(2);
    expect(asked.filter((ask) => ask === 'focus')).toHaveLength(2);
    await key('Escape');
    expect(asked.at(-1)).toBe('leave true');
  });

  it('asks for the blanks first: nothing is inserted while one is empty or wrong', async () => {
    const { key, type, acts, text } = await palette();
    await type('[data-part=find]', 'deux');
    await key('Enter');
    expect(acts).toEqual([]);
    expect(text()).toContain('Complétez « Deuxième »');
    expect(document.activeElement?.getAttribute('data-blank')).toBe('name');
    await key('Enter', '[data-blank=name]');
    await type('[data-blank=name]', 'https://a.example');
    await key('Enter', '[data-blank=name]');
    expect(acts).toEqual([]);
    await type('[data-blank=name]', 'Léa');
    await key('Enter', '[data-blank=name]');
    expect(acts).toEqual([{ do: 'insert', reply: 'two', lang: 'fr', blanks: { name: 'Léa' } }]);
    expect(document.activeElement?.getAttribute('data-part')).toBe('find');
  });

  it('Escape leaves it; out of the blanks it goes back to the list', async () => {
    const { key, type, asked } = await palette();
    await type('[data-part=find]', 'deux');
    await key('Enter');
    await key('Escape', '[data-blank=name]');
    expect(asked.some((ask) => ask.startsWith('leave'))).toBe(false);
    expect(document.activeElement?.getAttribute('data-part')).toBe('find');
    await key('Escape');
    expect(asked.at(-1)).toBe('leave false');
  });

  it('says when nothing is found, and when the site refuses', async () => {
    const { type, text, key, settle } = await palette(true, 'refused');
    await type('[data-part=find]', 'rien');
    await settle();
    expect(text()).toContain('Aucune réponse approuvée avec ces mots.');
    await type('[data-part=find]', '');
    await settle();
    await key('Enter');
    expect(text()).toContain('Le site n’a pas pris le texte');
  });

  it('what the site did not take is copied in one press, and pasted from there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    try {
      const { key, press, acts, asked, one, settle } = await palette(true, 'refused');
      await key('Enter');
      // Nothing goes on the clipboard unasked.
      expect([acts.map((did) => did.do), copied]).toEqual([['insert'], []]);
      expect(one('[data-part=missed]').textContent).toContain('Un.');
      expect(document.activeElement?.getAttribute('data-part')).toBe('copy-last');
      // The key that is still held down is no second press.
      await press('[data-part=copy-last]');
      expect(acts).toHaveLength(1);
      vi.advanceTimersByTime(500);
      await settle();
      await press('[data-part=copy-last]');
      expect(acts.at(-1)).toEqual({ do: 'copy', reply: 'one', lang: 'fr', blanks: {} });
      expect(copied).toEqual(['Un.']);
      expect(asked.at(-1)).toBe('leave true');
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });

  it('shows the text to select where the browser refuses to copy, and Escape goes back to the list', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
    try {
      const { key, press, one, settle, asked } = await palette(true, 'refused');
      await key('Enter');
      vi.advanceTimersByTime(500);
      await settle();
      await press('[data-part=copy-last]');
      await settle();
      expect(one<HTMLTextAreaElement>('textarea').value).toBe('Un.');
      await key('Escape', '[data-part=missed]');
      expect(document.activeElement?.getAttribute('data-part')).toBe('find');
      expect(asked.some((ask) => ask.startsWith('leave'))).toBe(false);
    } finally {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    }
  });

  it('takes the keyboard to where it was when the page gives it back', async () => {
    const { type, key } = await palette();
    const lost = () => (document.activeElement as HTMLElement).blur();
    const given = () => act(() => void window.dispatchEvent(new Event('focus')));
    lost();
    await given();
    expect(document.activeElement?.getAttribute('data-part')).toBe('find');
    await type('[data-part=find]', 'deux');
    await key('Enter');
    lost();
    await given();
    expect(document.activeElement?.getAttribute('data-blank')).toBe('name');
  });

  it('hears its keys also where nothing has the keyboard', async () => {
    const { asked, settle } = await palette();
    (document.activeElement as HTMLElement).blur();
    await act(
      () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    await settle();
    expect(asked.at(-1)).toBe('leave false');
  });

  it('takes no press before it has been seen', async () => {
    const { key, acts, text } = await palette(false);
    await key('Enter');
    expect(acts).toEqual([]);
    expect(text()).toContain('Un instant');
  });
});
