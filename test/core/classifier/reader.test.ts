/** Patterns and a classifier together: who decides, and what is shown as evidence. */
import { describe, expect, it } from 'vitest';
import { classifierOf } from '../../../src/core/classifier/classify';
import { createReader, readText } from '../../../src/core/signals';
import { signalIds } from '../../../src/core/signals/signal';
import { type Known, tinyModel } from './tiny';

const readerOf = (known: Known, cues: Known = {}, bias = -1) =>
  createReader(classifierOf({ ...tinyModel(known, cues, bias), sha256: '' }));
const shown = (text: string, reading: ReturnType<typeof readText>, id: (typeof signalIds)[number]) =>
  reading.signals[id].evidence.map(({ start, end }) => text.slice(start, end));

describe('a reader with a classifier', () => {
  it('hears what the patterns do not know, and shows the words as they were written', () => {
    const text = 'Vous êtes de vrais GLOUBIBOULGÀS !';
    expect(readText(text).signals.insult.on).toBe(false);
    const reading = readerOf({ insult: ['gloubiboulgas'] })(text);
    expect(reading.signals.insult.on).toBe(true);
    expect(shown(text, reading, 'insult')).toContain('GLOUBIBOULGÀS');
  });

  it('weighs the cues that the patterns found, and lets them be the evidence', () => {
    const text = 'Décevant.';
    const reading = readerOf({}, { negative: ['negative.word', 'negative.word.strong'] }, -9)(text);
    expect(readerOf({}, {}, -9)(text).signals.negative.on).toBe(false);
    expect(reading.signals.negative.score).toBeGreaterThan(readerOf({}, {}, -9)(text).signals.negative.score);
  });

  it('is never talked out of an explicit phrase', () => {
    const text = 'Je vais me suicider ce soir, je veux mourir, j’ai déjà écrit la lettre d’adieu.';
    expect(readText(text).signals.distress.on).toBe(true);
    const deaf = readerOf({}, {}, -40)(text);
    expect(deaf.signals.distress.on).toBe(true);
    expect(shown(text, deaf, 'distress').length).toBeGreaterThan(0);
  });

  it('is talked out of a weak word of displeasure, and of two strong ones only by one that is sure', () => {
    const doubting = readerOf({}, {}, -3);
    expect(readText('Décevant.').signals.negative.on).toBe(true);
    expect(doubting('Décevant.').signals.negative.on).toBe(false);
    expect(doubting('Honteux, scandaleux.').signals.negative.on).toBe(true);
    expect(doubting('Honteux, scandaleux.').sentiment.label).toBe('negative');
    const deaf = readerOf({}, {}, -40);
    expect(deaf('Honteux, scandaleux.').signals.negative.on).toBe(false);
  });

  it('has a threshold of its own for French', () => {
    const model = { ...tinyModel({ distress: ['zorglub'] }, {}, -30), sha256: '' };
    const french = model.heads.map((head) => (head === 'distress' ? 29 : 0));
    const read = createReader(classifierOf({ ...model, french }));
    expect(read('Je vous remercie pour votre zorglub').signals.distress.on).toBe(true);
    expect(read('Thank you very much for your zorglub').signals.distress.on).toBe(false);
  });

  it('leaves numbers and addresses to the patterns', () => {
    const all = readerOf({}, {}, 40)('Bonne journée à tous');
    expect(all.signals.personal_data.on).toBe(false);
  });

  it('turns nothing on that it cannot show', () => {
    const reading = readerOf({}, {}, 40)('Bonne journée à tous');
    for (const id of signalIds) {
      expect(reading.signals[id].on && reading.signals[id].evidence.length === 0, id).toBe(false);
    }
  });

  it('keeps sentiment in step with its signals', () => {
    expect(readerOf({ negative: ['zorglub'] })('zorglub').sentiment.label).toBe('negative');
    expect(readerOf({ praise: ['zorglub'] })('zorglub').sentiment.label).toBe('positive');
    expect(readerOf({})('zorglub').sentiment.label).toBe('neutral');
  });

  it('hears no question in advertising', () => {
    const reading = readerOf({ spam: ['zorglub'], question: ['zorglub'] })('zorglub');
    expect(reading.signals.spam.on).toBe(true);
    expect(reading.signals.question.on).toBe(false);
  });

  it('reads any input, in time, with evidence inside the text', () => {
    const read = readerOf({ negative: ['abc', 'x', 'é'] });
    const inputs = [
      '',
      '😀',
      '\ud83d',
      'a'.repeat(50_000),
      'é\u0301'.repeat(10_000),
      'x y '.repeat(6_000),
      '?'.repeat(1e5),
    ];
    for (const text of inputs) {
      const { signals } = read(text);
      for (const id of signalIds) {
        for (const { start, end } of signals[id].evidence) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }
    }
  });
});
