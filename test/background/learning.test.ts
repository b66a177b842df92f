/** A correction in the card teaches at once, keeps no text, and its undoing brings the old readings back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { ShippedReader } from '../../src/background/reader';
import type { Classifier } from '../../src/core/classifier/classify';
import { headIds } from '../../src/core/classifier/model';
import { createReader } from '../../src/core/signals';
import { found, KEY, onPractice, onX } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const target = { tabId: TAB, key: KEY };
/** A model that has no opinion, and trusts the patterns. */
const silent: Classifier = (_folded, _cues, patterns) => ({
  logit: (head) => patterns[headIds.indexOf(head)] ?? 0,
  words: () => [],
});
const reader: ShippedReader = { read: createReader(silent), model: 'silent', classifier: silent };
const lessons = ['le bornage rame', 'bornage qui rame ce midi', 'votre bornage rame'];
const like = 'un bornage qui rame encore';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function teaching(practising = false) {
  const desk = deskOn(storesWith(), undefined, reader);
  desk.practising = practising;
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const correct = async (text: string) => {
    desk.page['content.comment'] = () => found(text, {}, practising ? onPractice : onX);
    const done = await handlers.act({ target, act: { do: 'correct', signals: { negative: true } } }, popup);
    return done.decision?.id ?? '';
  };
  const undo = (decision: string) => handlers.act({ target, act: { do: 'undo', decision } }, popup);
  const ruling = async () => desk.rulings.shown(false);
  const read = async () => (await ruling()).read(like);
  return { desk, correct, undo, ruling, read };
}

describe('corrections in the card', () => {
  it('teach other comments at once; undone, these are read as before', async () => {
    const { correct, undo, read, ruling } = teaching();
    const before = await read();
    const { epoch } = await ruling();
    const made: [string, string][] = [];
    for (const text of lessons) made.push([text, await correct(text)]);
    expect(before.signals.negative.on).toBe(false);
    expect((await read()).signals.negative.score).toBeGreaterThan(before.signals.negative.score);
    expect((await ruling()).epoch).not.toBe(epoch);
    for (const [, decision] of made.reverse()) await undo(decision);
    expect(await read()).toEqual(before);
    expect((await ruling()).epoch).toBe(epoch);
  });

  it('keep hashed words, and no word', async () => {
    const { desk, correct } = teaching();
    await correct(lessons[0] ?? '');
    const [kept] = await desk.decisions.corrections();
    expect(kept?.lesson?.features.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toMatch(/bornage|rame/);
  });

  it('of the practice page teach nothing about a brand', async () => {
    const { correct, read } = teaching(true);
    const before = await read();
    for (const text of lessons) await correct(text);
    expect(await read()).toEqual(before);
  });
});
