import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWriting, type Said } from '../../../src/content/coach/writing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function writer(looks = 1_000) {
  const said: Said[] = [];
  const answers: (() => void)[] = [];
  let left = looks;
  const writing = createWriting({
    tell: (one) => {
      said.push(one);
      return new Promise((resolve) => answers.push(resolve));
    },
    spend: () => {
      left -= 1;
      return left >= 0;
    },
  });
  const type = (text: string) => writing.read({ text, cut: false });
  const settle = async (ms: number) => {
    for (const answer of answers.splice(0)) answer();
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { writing, said, type, settle };
}

describe('what is being written', () => {
  it('is told once at a time, the latest only', async () => {
    const { said, type, settle } = writer();
    for (const text of ['B', 'Bo', 'Bon', 'Bonj']) type(text);
    expect(said.map(({ text }) => text)).toEqual(['B']);
    await settle(60);
    expect(said.map(({ text }) => text)).toEqual(['B', 'Bonj']);
  });

  it('says which word is half typed, and when it is whole: after a second without a key', async () => {
    const { said, type, settle } = writer();
    type('Bonjour');
    expect(said.at(-1)).toMatchObject({ typing: { start: 0, end: 7 }, rests: false });
    await settle(900);
    type('Bonjours');
    await settle(60);
    await settle(900);
    expect(said.at(-1)).toMatchObject({ typing: { start: 0, end: 8 }, rests: false });
    await settle(200);
    expect(said.at(-1)).toMatchObject({ text: 'Bonjours', typing: null, rests: true });
  });

  it('is told again only where it changed', async () => {
    const { said, type, settle } = writer();
    expect(type('Bonjour ')).toBe(true);
    expect(type('Bonjour ')).toBe(false);
    await settle(2_000);
    await settle(2_000);
    expect(said).toHaveLength(2);
  });

  it('says nothing of what nobody’s hands wrote, but that the field is empty', async () => {
    const { said, type, settle } = writer(1);
    type('un ');
    await settle(1_500);
    type('deux ');
    await settle(1_500);
    expect(said.map(({ text }) => text)).toEqual(['un ']);
    type('');
    expect(said.at(-1)?.text).toBe('');
  });

  it('is told again at no cost where the frame asks', async () => {
    const { writing, said, type, settle } = writer(1);
    type('un ');
    await settle(60);
    writing.again();
    expect(said).toHaveLength(2);
    expect(said[1]?.text).toBe('un ');
  });

  it('a text nobody could be told of is told with the next change', async () => {
    let fails = true;
    const heard: string[] = [];
    const writing = createWriting({
      tell: async ({ text }) => {
        if (fails) throw new Error('gone');
        heard.push(text);
      },
      spend: () => true,
    });
    writing.read({ text: 'un ', cut: false });
    await vi.advanceTimersByTimeAsync(60);
    fails = false;
    writing.read({ text: 'un deux ', cut: false });
    await vi.advanceTimersByTimeAsync(60);
    expect(heard).toEqual(['un deux ']);
  });

  it('ends with its composer', async () => {
    const { writing, said, type, settle } = writer();
    type('un ');
    writing.stop();
    await settle(3_000);
    expect(said).toHaveLength(1);
  });

  it('of a text that was cut no word is half typed', () => {
    const { writing, said } = writer();
    writing.read({ text: 'a'.repeat(20), cut: true });
    expect(said[0]).toMatchObject({ typing: null, cut: true });
  });
});
