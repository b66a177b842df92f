import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, severeSignals } from '../../../src/core/learning/bounds';
import { deltaSchema, learnedFrom, noDelta } from '../../../src/core/learning/delta';
import { LEARNED_BUCKETS, LEARNED_BY, learnedFeatures } from '../../../src/core/learning/features';
import { learn } from '../../../src/core/learning/learn';
import { type Lesson, lessonOf, lessonSchema } from '../../../src/core/learning/lesson';
import { mergeDeltas } from '../../../src/core/learning/merge';
import { readText } from '../../../src/core/signals';
import { signalIds } from '../../../src/core/signals/signal';
import { fold } from '../../../src/core/text/fold';

const features = (text: string) => learnedFeatures(fold(text).text);
const lesson = (text: string, signals: Lesson['signals']) => lessonOf(text, readText(text), signals);

const delays = [
  'la rame bleue est encore en panne',
  'rame bleue arrêtée en pleine voie ce soir',
  'toujours la rame bleue, toujours pareil',
].map((text) => lesson(text, { negative: true }));
const calm = ['belle journée au musée', 'le musée est ouvert', 'on se retrouve au musée'].map((text) =>
  lesson(text, { negative: false }),
);

describe('learning from corrections', () => {
  it('tells comments like the corrected ones from others', () => {
    const learned = learnedFrom(learn([...delays, ...calm]));
    const of = (text: string) => learned.shift('negative', features(text));
    expect(of('encore cette rame bleue')).toBeGreaterThan(of('encore ce musée') + 0.5);
    expect(learned.shift('question', features('encore cette rame bleue'))).toBe(0);
  });

  it('is the same from the same corrections, and back to nothing without them', () => {
    expect(learn([...delays, ...calm])).toEqual(learn([...delays, ...calm]));
    expect(learn([])).toEqual(noDelta);
    expect(learnedFrom(learn([])).empty).toBe(true);
  });

  it('learns nothing from what was kept another way', () => {
    expect(learn(delays.map((one) => ({ ...one, by: LEARNED_BY + 1 })))).toEqual(noDelta);
  });

  it('keeps no text, and reads back what was written down', () => {
    const kept = JSON.stringify([...delays, learn(delays)]);
    for (const word of ['rame', 'bleue', 'panne']) expect(kept).not.toContain(word);
    const delta = learn([...delays, ...calm]);
    expect(deltaSchema.parse(JSON.parse(JSON.stringify(delta)))).toEqual(delta);
    for (const one of delays) expect(lessonSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it('one mistake moves no severe signal, and a crowd of them only so far', () => {
    const text = 'le quai est plein de monde ce soir';
    for (const id of severeSignals) {
      for (const said of [true, false]) {
        const one = lesson(text, { [id]: said });
        expect(learnedFrom(learn([one])).shift(id, features(text))).toBeCloseTo(0, 9);
        const many = learnedFrom(learn(Array.from({ length: 200 }, () => one))).shift(id, features(text));
        expect(many).toBeGreaterThanOrEqual(-boundsOf(id).down);
        expect(many).toBeLessThanOrEqual(boundsOf(id).up);
      }
    }
  });

  it('is handed on as weights, and added up within the same bounds in any order', () => {
    const [one, other] = [learn(delays), learn(calm)];
    const both = mergeDeltas([one, other]);
    expect(both).toEqual(mergeDeltas([other, one]));
    expect(deltaSchema.parse(both)).toEqual(both);
    expect(both.heads.negative).toMatchObject({ yes: 3, no: 3 });
    expect(mergeDeltas([one])).toEqual(one);
    expect(deltaSchema.safeParse(mergeDeltas(Array.from({ length: 50 }, () => one))).success).toBe(true);
    const of = (text: string) => learnedFrom(both).shift('negative', features(text));
    expect(of('encore cette rame bleue')).toBeGreaterThan(of('encore ce musée'));
  });

  it('stays within its bounds whatever is learned', () => {
    const any = fc.record({
      by: fc.constant(LEARNED_BY),
      signals: fc.dictionary(fc.constantFrom(...signalIds), fc.boolean()),
      read: fc.dictionary(fc.constantFrom(...signalIds), fc.double({ min: -8, max: 8, noNaN: true })),
      features: fc.uniqueArray(fc.integer({ min: 0, max: LEARNED_BUCKETS - 1 }), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (list) => {
        const lessons = list as Lesson[];
        const delta = learn(lessons);
        expect(deltaSchema.safeParse(delta).success).toBe(true);
        const learned = learnedFrom(delta);
        for (const { features: at } of lessons) {
          for (const id of signalIds) {
            const shift = learned.shift(id, at);
            expect(shift).toBeGreaterThanOrEqual(-boundsOf(id).down);
            expect(shift).toBeLessThanOrEqual(boundsOf(id).up);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
