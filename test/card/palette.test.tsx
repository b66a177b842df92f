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

async function palette(seen = true, outcome: 'inserted' | 'refused' = 'inserted') {
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
      return { outcome, text: null, decision: null };
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
    expect(asked.at(-1)).toBe('focus');
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

  it('takes no press before it has been seen', async () => {
    const { key, acts, text } = await palette(false);
    await key('Enter');
    expect(acts).toEqual([]);
    expect(text()).toContain('Un instant');
  });
});
